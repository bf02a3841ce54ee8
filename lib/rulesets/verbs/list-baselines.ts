import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { listBaselineRows } from "@/lib/rulesets/baseline-store";
import { type BaselineDto, listBaselinesInput } from "@/lib/rulesets/schema/binding";
import { presentBaseline } from "./present-baseline";
import { requireBinding } from "./require-binding";

/** What a binding with a ratchet allows each API: none where it has no ratchet, or where it was not taken yet. */
export const listBaselines = defineQuery({
  input: listBaselinesInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { id, ...page }): Promise<Page<BaselineDto>> => {
    await requireBinding(ctx, id);
    const rows = await listBaselineRows(ctx.access, id, page);
    return cutPage(rows, page.limit, (row) => [row.apiId], presentBaseline);
  },
});
