import { cutPage, decodeCursor, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { listFindingRows } from "@/lib/versions/index-store";
import { presentFinding } from "@/lib/versions/present";
import { type FindingDto, findingListInput } from "@/lib/versions/schema";
import { requireVersion } from "./require-version";

/** What validation and lint found in a version: the most severe first. */
export const listFindings = defineQuery({
  input: findingListInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<Page<FindingDto>> => {
    const version = await requireVersion(ctx, input.api, input.version);
    const [after] = input.cursor ? decodeCursor(input.cursor) : [];
    const rows = await listFindingRows(ctx.access, version.id, {
      after: typeof after === "number" ? after : -1,
      limit: input.limit,
      severity: input.severity,
      rule: input.rule,
    });
    const page = cutPage(rows, input.limit, (row) => [row.ordinal], presentFinding);
    const { errorCount, warningCount, infoCount, hintCount } = version;
    const total = { error: errorCount, warning: warningCount, info: infoCount, hint: hintCount };
    const all = errorCount + warningCount + infoCount + hintCount;
    return input.rule ? page : { ...page, total: input.severity ? total[input.severity] : all };
  },
});
