import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { lockRulesets, updateBinding } from "@/lib/rulesets/binding-store";
import { deleteBaselines } from "@/lib/rulesets/baseline-store";
import { bindingOf, presentBinding } from "@/lib/rulesets/present";
import { bindingPatch, bindingRef } from "@/lib/rulesets/schema/binding";
import { bindingFacts } from "@/lib/rulesets/schema/binding-facts";
import { requireBindable } from "./binding-target";
import { queueRelinting } from "./queue-relinting";
import { requireManagedBinding } from "./require-binding";

/**
 * Changes which version is bound, what follows from findings, or whether they may only become fewer. Switched off, a ratchet
 * forgets what it allowed; switched on again it begins with what is active then. Throws `not_found` and `stale_revision`.
 */
export const changeBinding = defineMutation({
  action: "ruleset.rebind",
  input: z.strictObject({
    ...bindingRef.shape,
    patch: bindingPatch,
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: async (ctx, { id }) => void (await requireManagedBinding(ctx, id)),
  run: async (ctx, { id, patch, expected }) => {
    await lockRulesets(ctx.access);
    const row = await requireManagedBinding(ctx, id);
    requireRevision(expected, row.revision);
    const before = bindingOf(row);
    const number = patch.number === undefined ? row.number : patch.number;
    if (patch.number !== undefined) await requireBindable(ctx, { ruleset: before.ruleset, number });
    const ratchet = patch.ratchet ?? row.ratchetSince !== null;
    if (!ratchet) await deleteBaselines(ctx.access, id);
    const after = await updateBinding(ctx.access, id, {
      number,
      actions: patch.actions ?? before.actions,
      ratchetSince: ratchet ? (row.ratchetSince ?? ctx.now) : null,
      now: ctx.now,
    });
    await queueRelinting(ctx);
    return {
      result: presentBinding(after),
      audit: { entity: "ruleset", entityId: id, ...bindingFacts(before, { before, after: bindingOf(after) }) },
    };
  },
});
