import { prefixQuery } from "@/lib/catalog/model";
import { cutPage, ordinalCursor, type Page, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
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
    const page = cutPage(rows, input.limit, (row) => [row.ordinal], presentOperation);
    const isWhole = input.q === undefined && input.tag === undefined && input.deprecated === undefined;
    return isWhole ? { ...page, total: version.operationCount } : page;
  },
});
