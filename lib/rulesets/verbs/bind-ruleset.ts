import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { can, requirePermission } from "@/lib/members/policy";
import { findSameBinding, insertBinding, lockRulesets } from "@/lib/rulesets/binding-store";
import { bindingOf, presentBinding } from "@/lib/rulesets/present";
import { bindingInput } from "@/lib/rulesets/schema/binding";
import { bindingFacts } from "@/lib/rulesets/schema/binding-facts";
import { lockApiOf } from "@/lib/versions/verbs/find-lifecycle-version";
import { requireRulesetRight } from "./authorize-ruleset";
import { placeOf, requireBindable } from "./binding-target";
import { queueRelinting } from "./queue-relinting";

/**
 * Holds APIs to a ruleset. Made by an owner of a team it is for that team or one of its APIs, and can only ask for more than
 * the organisation does. Throws `not_found`, and `conflict` where the same is bound there or the ruleset is archived.
 */
export const bindRuleset = defineMutation({
  action: "ruleset.bind",
  input: bindingInput,
  authorize: async (ctx, input) => {
    requirePermission(ctx.actor, "registry.read");
    requireRulesetRight(ctx, (await placeOf(ctx, input)).ownerId);
  },
  run: async (ctx, input) => {
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    // First the API, as everybody does who then asks what holds for it.
    if (input.scope === "api") await lockApiOf(ctx, input.subject);
    await lockRulesets(ctx.access);
    const { ownerId: _, ...place } = await placeOf(ctx, input);
    const target = await requireBindable(ctx, input);
    if (await findSameBinding(ctx.access, { ...place, ...target }))
      throw new RegistryError("conflict", `${input.ruleset} is bound there already.`, { fix: "Change that binding." });
    const row = await insertBinding(ctx.access, {
      ...place,
      ...target,
      number: input.number,
      authority: can(ctx.actor, "policy.manage") ? "organisation" : "team",
      actions: input.actions,
      ratchetSince: input.ratchet ? ctx.now : null,
      by,
      now: ctx.now,
    });
    await queueRelinting(ctx);
    const binding = bindingOf(row);
    return {
      result: presentBinding(row),
      audit: { entity: "ruleset", entityId: row.id, ...bindingFacts(binding, { after: binding }) },
    };
  },
});
