import { z } from "zod";
import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { lockRulesets } from "@/lib/rulesets/binding-store";
import { presentRuleset } from "@/lib/rulesets/present";
import { newRulesetVersionInput, rulesetRef } from "@/lib/rulesets/schema";
import { findRulesetVersion, insertRulesetVersion, lockRuleset } from "@/lib/rulesets/store";
import { requireRulesetRight, requireStoredRuleset } from "./authorize-ruleset";
import { queueRelinting } from "./queue-relinting";
import { requireReadableText } from "./read-ruleset-text";

/**
 * Writes a new version of a ruleset; who is bound to the newest is held to it from now on. The same text as before is no
 * new version. Throws `not_found`, `conflict` for one that is archived, `stale_revision`, and `invalid_input` with places.
 */
export const addRulesetVersion = defineMutation({
  action: "ruleset.version",
  input: z.strictObject({
    ...rulesetRef.shape,
    ...newRulesetVersionInput.shape,
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: async (ctx, { ruleset }) => {
    requirePermission(ctx.actor, "registry.read");
    requireRulesetRight(ctx, (await requireStoredRuleset(ctx, ruleset)).teamId);
  },
  prepare: (ctx, { ruleset, text }) => requireReadableText(ctx, text, ruleset),
  run: async (ctx, { ruleset, text, note, expected }, read) => {
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    await lockRulesets(ctx.access);
    await lockRuleset(ctx.access, ruleset);
    const before = await requireStoredRuleset(ctx, ruleset);
    requireRevision(expected, before.revision);
    if (before.archivedAt)
      throw new RegistryError("conflict", `${before.name} is archived.`, { fix: "Take it back first." });
    const last = await findRulesetVersion(ctx.access, before.id, before.newestNumber);
    if (last?.digest === read.digest) return { result: presentRuleset(before), audit: null };
    const version = await insertRulesetVersion(
      ctx.access,
      before,
      { text, digest: read.digest, extends: read.extends, note, by },
      ctx.now,
    );
    await queueRelinting(ctx);
    return {
      result: presentRuleset(await requireStoredRuleset(ctx, ruleset)),
      audit: {
        entity: "ruleset",
        entityId: before.id,
        entityName: before.slug,
        before: { version: before.newestNumber, digest: last?.digest ?? null },
        after: { version: version.number, digest: version.digest, note },
      },
    };
  },
});
