import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { deleteBindingRow, lockRulesets } from "@/lib/rulesets/binding-store";
import { bindingOf } from "@/lib/rulesets/present";
import { bindingRef } from "@/lib/rulesets/schema/binding";
import { bindingFacts } from "@/lib/rulesets/schema/binding-facts";
import { queueRelinting } from "./queue-relinting";
import { requireManagedBinding } from "./require-binding";

/** Holds APIs to a ruleset no longer. Throws `not_found` and `stale_revision`. */
export const unbindRuleset = defineMutation({
  action: "ruleset.unbind",
  input: z.strictObject({ ...bindingRef.shape, expected: z.array(z.string()).readonly().optional() }),
  authorize: async (ctx, { id }) => void (await requireManagedBinding(ctx, id)),
  run: async (ctx, { id, expected }) => {
    await lockRulesets(ctx.access);
    const row = await requireManagedBinding(ctx, id);
    requireRevision(expected, row.revision);
    const before = bindingOf(row);
    await deleteBindingRow(ctx.access, id);
    await queueRelinting(ctx);
    return { result: null, audit: { entity: "ruleset", entityId: id, ...bindingFacts(before, { before }) } };
  },
});
