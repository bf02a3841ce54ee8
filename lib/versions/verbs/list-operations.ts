import { prefixQuery } from "@/lib/catalog/model";
import type { ServiceContext } from "@/lib/core/context";
import { cutPage, ordinalCursor, type Page, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { callsOfOperations } from "@/lib/usage/verbs/calls-of-operations";
import { listOperationRows } from "@/lib/versions/index-store";
import { presentOperation } from "@/lib/versions/present";
import { type OperationDto, operationListInput } from "@/lib/versions/schema";
import { requireVersion } from "./require-version";

/** The operations of a version, in the order of its document. */
export const listOperations = defineQuery({
  input: operationListInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<Page<OperationDto>> => {
    const version = await requireVersion(ctx, input.api, input.version);
    const [after = -1] = readCursor(input.cursor, ordinalCursor) ?? [];
    const rows = await listOperationRows(ctx.access, version.id, {
      after,
      limit: input.limit,
      tsquery: input.q ? prefixQuery(input.q) : null,
      tag: input.tag,
      deprecated: input.deprecated === undefined ? undefined : input.deprecated === "true",
    });
    const shown = cutPage(rows, input.limit, (row) => [row.ordinal], presentOperation);
    const page = { ...shown, items: await withCalls(ctx, version, shown.items) };
    const isWhole = input.q === undefined && input.tag === undefined && input.deprecated === undefined;
    return isWhole ? { ...page, total: version.operationCount } : page;
  },
});

async function withCalls(
  ctx: ServiceContext,
  version: { id: string; apiId: string },
  items: readonly OperationDto[],
): Promise<OperationDto[]> {
  const operations = items.map(({ key }) => key);
  const known = await callsOfOperations(ctx, { apiId: version.apiId, versionId: version.id, operations });
  return items.map((item) => (known ? { ...item, calls30d: known.get(item.key)?.calls ?? 0 } : item));
}
