import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { findTeam } from "@/lib/members/verbs/find-team";
import { presentRuleset } from "@/lib/rulesets/present";
import { createRulesetInput } from "@/lib/rulesets/schema";
import { findRuleset, insertRuleset } from "@/lib/rulesets/store";
import { requireRulesetRight } from "./authorize-ruleset";
import { requireReadableText } from "./read-ruleset-text";

/** Makes a ruleset with its first version. Throws `conflict`, and `invalid_input` with the places of what is wrong in it. */
export const createRuleset = defineMutation({
  action: "ruleset.create",
  input: createRulesetInput,
  authorize: async (ctx, { team }) => {
    requirePermission(ctx.actor, "registry.read");
    requireRulesetRight(ctx, await teamIdOf(ctx, team));
  },
  prepare: (ctx, { text, slug }) => requireReadableText(ctx, text, slug),
  run: async (ctx, { slug, name, description, team, text, note }, read) => {
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    if (await findRuleset(ctx.access, slug)) throw new RegistryError("conflict", `There is a ruleset ${slug} already.`);
    const ruleset = { slug, name, description, teamId: await teamIdOf(ctx, team), now: ctx.now };
    const row = await insertRuleset(ctx.access, ruleset, {
      text,
      digest: read.digest,
      extends: read.extends,
      note,
      by,
    });
    const result = presentRuleset(row);
    const after = { name, description, team: result.team, version: 1, digest: read.digest };
    return { result, audit: { entity: "ruleset", entityId: row.id, entityName: slug, after } };
  },
});

async function teamIdOf(ctx: ServiceContext, team: string | undefined): Promise<string | null> {
  return team === undefined ? null : (await findTeam(ctx, team)).id;
}
