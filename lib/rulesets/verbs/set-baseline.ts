import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { lockRulesets } from "@/lib/rulesets/binding-store";
import { findBaseline, saveBaseline } from "@/lib/rulesets/baseline-store";
import { withAllowed } from "@/lib/rulesets/model/ratchet";
import { bindingOf } from "@/lib/rulesets/present";
import { bindingRef, setBaselineInput } from "@/lib/rulesets/schema/binding";
import { placeName } from "@/lib/rulesets/schema/binding-facts";
import { lockApiOf, requireApiRef } from "@/lib/versions/verbs/find-lifecycle-version";
import { presentBaseline } from "./present-baseline";
import { requireBinding } from "./require-binding";

/**
 * Says how many findings of a rule an API may have from now on, with the reason: the only way in which the number rises.
 * For administrators. Throws `not_found`, and `conflict` where the binding has no ratchet, or none was taken of the API yet.
 */
export const setBaseline = defineMutation({
  action: "ruleset.baseline",
  input: z.strictObject({ ...bindingRef.shape, api: z.string().min(1).max(80), ...setBaselineInput.shape }),
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (ctx, { id, api: slug, rule, allowed, reason }) => {
    await lockApiOf(ctx, slug);
    await lockRulesets(ctx.access);
    const binding = bindingOf(await requireBinding(ctx, id));
    const api = await requireApiRef(ctx, slug);
    const before = await findBaseline(ctx.access, id, api.id);
    if (!before || binding.ratchetSince === null) {
      throw new RegistryError("conflict", `Nothing is counted of ${slug} under this binding.`, {
        fix: "Switch the ratchet on, and wait until it has counted.",
      });
    }
    const next = {
      bindingId: id,
      versionId: before.versionId,
      rules: withAllowed(before.rules, rule, allowed),
      takenAt: ctx.now,
    };
    if (!(await saveBaseline(ctx.access, api.id, next, before))) {
      throw new RegistryError("conflict", "The number changed meanwhile.", { fix: "Look at it again." });
    }
    const was = before.rules.find((one) => one.rule === rule)?.allowed ?? 0;
    const saved = (await findBaseline(ctx.access, id, api.id)) ?? before;
    return {
      result: presentBaseline(saved),
      audit: {
        entity: "ruleset",
        entityId: id,
        entityName: `${binding.ruleset} (${placeName(binding)})`,
        before: { api: slug, rule, allowed: was },
        after: { api: slug, rule, allowed, reason },
      },
    };
  },
});
