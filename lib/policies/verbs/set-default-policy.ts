import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { requirePermission } from "@/lib/members/policy";
import { policyOf } from "@/lib/policies/model";
import { policyInput } from "@/lib/policies/schema/policy-input";
import { presentPolicy } from "@/lib/policies/schema/present";
import { insertDefaultPolicy, lockDefaultPolicy, updateDefaultPolicy } from "@/lib/policies/store";
import { requireNamedTeams } from "./require-named-teams";

/** Replaces the policy of all teams that have none of their own. Throws `stale_revision` and `invalid_input`. */
export const setDefaultPolicy = defineMutation({
  action: "policy.set",
  input: z.strictObject({ policy: policyInput, expected: z.array(z.string()).readonly().optional() }),
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (ctx, { policy, expected }) => {
    await requireNamedTeams(ctx, policy);
    await insertDefaultPolicy(ctx.access, DEFAULT_LIFECYCLE_POLICY, ctx.now);
    const before = await lockDefaultPolicy(ctx.access);
    requireRevision(expected, before?.revision ?? 0);
    const after = await updateDefaultPolicy(ctx.access, policy, ctx.now);
    return {
      result: presentPolicy(after),
      audit: {
        entity: "policy",
        entityId: after.id,
        entityName: "default",
        before: before ? policyOf(before) : null,
        after: policy,
      },
    };
  },
});
