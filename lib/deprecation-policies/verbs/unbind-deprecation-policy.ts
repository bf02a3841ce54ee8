import { defineMutation } from "@/lib/core/mutation";
import { presentBinding } from "@/lib/deprecation-policies/present";
import { policyBindingRef } from "@/lib/deprecation-policies/schema";
import { deleteBindingRow, lockPolicies } from "@/lib/deprecation-policies/store";
import { requireManagedBinding } from "./authorize-policy";
import { bindingFacts } from "./binding-facts";

/** Holds APIs to a deprecation policy no longer. Throws `not_found`. */
export const unbindDeprecationPolicy = defineMutation({
  action: "deprecation-policy.unbind",
  input: policyBindingRef,
  authorize: async (ctx, { id }) => void (await requireManagedBinding(ctx, id)),
  run: async (ctx, { id }) => {
    await lockPolicies(ctx.access);
    const row = await requireManagedBinding(ctx, id);
    await deleteBindingRow(ctx.access, id);
    const facts = bindingFacts(presentBinding(row));
    return {
      result: null,
      audit: { entity: "deprecation-policy", entityId: id, ...facts.named, before: facts.state },
    };
  },
});
