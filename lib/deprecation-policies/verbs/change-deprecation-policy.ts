import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { presentPolicy, storedRules } from "@/lib/deprecation-policies/present";
import { deprecationPolicyPatch, deprecationPolicyRef } from "@/lib/deprecation-policies/schema";
import { type DeprecationPolicyRow, lockPolicies, updatePolicy } from "@/lib/deprecation-policies/store";
import { requireManagedPolicy } from "./authorize-policy";

/**
 * Changes a deprecation policy; its rules are replaced as a whole. What was announced before stays as it was: rules hold for
 * what is announced, moved or retired from now on. Throws `not_found` and `stale_revision`.
 */
export const changeDeprecationPolicy = defineMutation({
  action: "deprecation-policy.update",
  input: z.strictObject({
    ...deprecationPolicyRef.shape,
    patch: deprecationPolicyPatch,
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: async (ctx, { deprecationPolicy }) => void (await requireManagedPolicy(ctx, deprecationPolicy)),
  run: async (ctx, { deprecationPolicy, patch, expected }) => {
    await lockPolicies(ctx.access);
    const before = await requireManagedPolicy(ctx, deprecationPolicy);
    requireRevision(expected, before.revision);
    const after = await updatePolicy(ctx.access, before.id, {
      name: patch.name ?? before.name,
      description: patch.description ?? before.description,
      rules: patch.rules ?? storedRules(before.rules),
      now: ctx.now,
    });
    const facts = ({ name, description, rules }: DeprecationPolicyRow) => ({ name, description, rules });
    const named = { entity: "deprecation-policy", entityId: after.id, entityName: after.slug };
    return { result: presentPolicy(after), audit: { ...named, before: facts(before), after: facts(after) } };
  },
});
