import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { can, requirePermission } from "@/lib/members/policy";
import { listTeams } from "@/lib/members/verbs/list-teams";
import type { RulesetRights } from "@/lib/rulesets/model/rights";

/** What of deprecation policies the caller may change: all, or those of teams. */
export const getDeprecationPolicyRights = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx): Promise<RulesetRights> => {
    const isForAll = can(ctx.actor, "policy.manage");
    const { actor } = ctx;
    const owned =
      actor.kind === "user" ? actor.teams.filter(({ teamId }) => can(actor, "deprecation.manage", teamId)) : [];
    if (!isForAll && owned.length === 0) return { isForAll, teams: [] };
    const mine = new Set(owned.map(({ teamSlug }) => teamSlug));
    const { items } = await listTeams(ctx, { limit: 200 });
    const teams = items.filter(({ slug }) => isForAll || mine.has(slug)).map(({ slug, name }) => ({ slug, name }));
    return { isForAll, teams };
  },
});
