import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { presentBinding } from "@/lib/deprecation-policies/present";
import { policyBindingInput } from "@/lib/deprecation-policies/schema";
import { insertBinding, isBound, lockPolicies } from "@/lib/deprecation-policies/store";
import { can, requirePermission } from "@/lib/members/policy";
import { placeOf } from "@/lib/rulesets/verbs/binding-target";
import { requirePolicy, requirePolicyRight } from "./authorize-policy";
import { bindingFacts } from "./binding-facts";

/**
 * Holds APIs to a deprecation policy. Made by an owner of a team it is for that team or one of its APIs, and can only ask for
 * more than the organisation does. Throws `not_found`, and `conflict` where the same is bound there.
 */
export const bindDeprecationPolicy = defineMutation({
  action: "deprecation-policy.bind",
  input: policyBindingInput,
  authorize: async (ctx, input) => {
    requirePermission(ctx.actor, "registry.read");
    requirePolicyRight(ctx, (await placeOf(ctx, input)).ownerId);
  },
  run: async (ctx, input) => {
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    await lockPolicies(ctx.access);
    const { ownerId: _, ...place } = await placeOf(ctx, input);
    const binding = { ...place, policyId: (await requirePolicy(ctx, input.policy)).id };
    if (await isBound(ctx.access, binding)) {
      throw new RegistryError("conflict", `${input.policy} is bound there already.`, { fix: "It holds there." });
    }
    const authority = can(ctx.actor, "policy.manage") ? ("organisation" as const) : ("team" as const);
    const row = await insertBinding(ctx.access, { ...binding, authority }, by, ctx.now);
    const result = presentBinding(row);
    const facts = bindingFacts(result);
    return { result, audit: { entity: "deprecation-policy", entityId: row.id, ...facts.named, after: facts.state } };
  },
});
