import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { lockRulesets } from "@/lib/rulesets/binding-store";
import { presentRuleset } from "@/lib/rulesets/present";
import { rulesetPatch, rulesetRef } from "@/lib/rulesets/schema";
import { lockRuleset, updateRuleset } from "@/lib/rulesets/store";
import { requireRulesetRight, requireStoredRuleset } from "./authorize-ruleset";

/**
 * Renames a ruleset, archives it or takes it back. One that is bound is not archived: `conflict`. Throws `not_found` and
 * `stale_revision`.
 */
export const changeRuleset = defineMutation({
  action: "ruleset.update",
  input: z.strictObject({
    ...rulesetRef.shape,
    patch: rulesetPatch,
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: async (ctx, { ruleset }) => {
    requirePermission(ctx.actor, "registry.read");
    requireRulesetRight(ctx, (await requireStoredRuleset(ctx, ruleset)).teamId);
  },
  run: async (ctx, { ruleset, patch, expected }) => {
    await lockRulesets(ctx.access);
    await lockRuleset(ctx.access, ruleset);
    const before = await requireStoredRuleset(ctx, ruleset);
    requireRevision(expected, before.revision);
    if (patch.archived && before._count.bindings > 0) {
      throw new RegistryError("conflict", `${before.name} is bound ${before._count.bindings} times.`, {
        fix: "Remove its bindings first.",
      });
    }
    const { archived, name, description } = patch;
    const archivedAt = archived === undefined ? {} : { archivedAt: archived ? (before.archivedAt ?? ctx.now) : null };
    const after = await updateRuleset(ctx.access, before.id, {
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
      ...archivedAt,
      updatedAt: ctx.now,
    });
    const facts = (row: typeof after) => {
      const shown = presentRuleset(row);
      return { name: shown.name, description: shown.description, archived: shown.archived };
    };
    return {
      result: presentRuleset(after),
      audit: {
        entity: "ruleset",
        entityId: after.id,
        entityName: after.slug,
        before: facts(before),
        after: facts(after),
      },
    };
  },
});
