import { cutPage, type Page, readCursor, textCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { findLastDryRuns } from "@/lib/code-policies/dry-run-store";
import { presentPolicy } from "@/lib/code-policies/present";
import { type CodePolicyDto, policyFilter } from "@/lib/code-policies/schema";
import { listPolicyRows } from "@/lib/code-policies/store";

/** The policies by slug, each with its last dry run. */
export const listCodePolicies = defineQuery({
  input: policyFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { cursor, limit, state }): Promise<Page<CodePolicyDto>> => {
    const [after] = readCursor(cursor, textCursor) ?? [];
    const rows = await listPolicyRows(ctx.access, { after, limit: limit + 1, state });
    const ids = rows.map(({ id }) => id);
    const runs = await findLastDryRuns(ctx.access, ids);
    return cutPage(
      rows,
      limit,
      (row) => [row.slug],
      (row) => presentPolicy(row, runs.get(row.id) ?? null),
    );
  },
});
