import { cutPage, ordinalCursor, pageInput, type Page, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { presentVersion } from "@/lib/code-policies/present";
import { type PolicyVersionDto, policyRef } from "@/lib/code-policies/schema";
import { listPolicyVersions as listRows } from "@/lib/code-policies/store";
import { requirePolicy } from "./require-policy";

/** Everything that a policy ever said, newest first. Throws `not_found`. */
export const listPolicyVersions = defineQuery({
  input: policyRef.extend(pageInput.shape),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { policy, cursor, limit }): Promise<Page<PolicyVersionDto>> => {
    const row = await requirePolicy(ctx, policy);
    const [before] = readCursor(cursor, ordinalCursor) ?? [];
    const rows = await listRows(ctx.access, row.id, { before, limit: limit + 1 });
    return cutPage(rows, limit, ({ number }) => [number], presentVersion);
  },
});
