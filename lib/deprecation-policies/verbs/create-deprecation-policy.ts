import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { presentPolicy } from "@/lib/deprecation-policies/present";
import { createDeprecationPolicyInput } from "@/lib/deprecation-policies/schema";
import { findPolicy, insertPolicy } from "@/lib/deprecation-policies/store";
import { requirePermission } from "@/lib/members/policy";
import { findTeam } from "@/lib/members/verbs/find-team";
import { requirePolicyRight } from "./authorize-policy";

/** Makes a deprecation policy; it holds for nothing until it is bound. Throws `conflict`, and `not_found` for the team. */
export const createDeprecationPolicy = defineMutation({
  action: "deprecation-policy.create",
  input: createDeprecationPolicyInput,
  authorize: async (ctx, { team }) => {
    requirePermission(ctx.actor, "registry.read");
    requirePolicyRight(ctx, await teamIdOf(ctx, team));
  },
  run: async (ctx, { slug, name, description, team, rules }) => {
    if (await findPolicy(ctx.access, slug))
      throw new RegistryError("conflict", `There is a deprecation policy ${slug} already.`);
    const teamId = await teamIdOf(ctx, team);
    const row = await insertPolicy(ctx.access, { slug, name, description, teamId, rules, now: ctx.now });
    const result = presentPolicy(row);
    const after = { name, description, team: result.team, rules };
    return { result, audit: { entity: "deprecation-policy", entityId: row.id, entityName: slug, after } };
  },
});

async function teamIdOf(ctx: ServiceContext, team: string | undefined): Promise<string | null> {
  return team === undefined ? null : (await findTeam(ctx, team)).id;
}
