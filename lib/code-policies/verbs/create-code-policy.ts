import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import type { PolicyText } from "@/lib/code-policies/model";
import { presentPolicy } from "@/lib/code-policies/present";
import { createPolicyInput, type PolicyTextInput } from "@/lib/code-policies/schema";
import { findPolicy, insertPolicy, lockPolicies } from "@/lib/code-policies/store";
import { requireAuthor } from "./require-policy";
import { requireSoundPolicy } from "./require-sound-policy";

/** What a request says, as a policy holds it. */
export function toPolicyText({ binding, note: _, ...text }: PolicyTextInput): PolicyText {
  return { ...text, scope: binding.scope, targets: [...new Set(binding.targets)] };
}

/**
 * Makes a policy, switched off. Throws `conflict` where the slug is taken, and `invalid_input` with line and column where
 * the expression cannot be run.
 */
export const createCodePolicy = defineMutation({
  action: "code-policy.create",
  input: createPolicyInput,
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  prepare: (_ctx, input) => requireSoundPolicy(input),
  run: async (tx, { slug, ...input }) => {
    const by = requireAuthor(tx);
    await lockPolicies(tx.access);
    if (await findPolicy(tx.access, slug)) throw new RegistryError("conflict", `There is a policy ${slug} already.`);
    const text = toPolicyText(input);
    const row = await insertPolicy(tx.access, slug, text, { by, now: tx.now, note: input.note });
    return {
      result: presentPolicy(row, null),
      audit: { entity: "code-policy", entityId: row.id, entityName: slug, after: { ...text, reason: input.note } },
    };
  },
});
