import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { findLastDryRuns } from "@/lib/code-policies/dry-run-store";
import { presentPolicy } from "@/lib/code-policies/present";
import { type CodePolicyDto, policyRef } from "@/lib/code-policies/schema";
import { requirePolicy } from "./require-policy";

/** One policy as it holds now, with its last dry run. Throws `not_found`. */
export const getCodePolicy = defineQuery({
  input: policyRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { policy }): Promise<CodePolicyDto> => {
    const row = await requirePolicy(ctx, policy);
    return presentPolicy(row, (await findLastDryRuns(ctx.access, [row.id])).get(row.id) ?? null);
  },
});
