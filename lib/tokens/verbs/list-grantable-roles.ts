import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { findTeam } from "@/lib/members/verbs/find-team";
import { listTeams } from "@/lib/members/verbs/list-teams";
import { grantableRoles } from "@/lib/tokens/policy";

const MOST_TEAMS = 200;

/** Where the caller can make a token, and with which roles: for forms that offer nothing that would be refused. */
export const listGrantableRoles = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx) => {
    const { actor } = ctx;
    const { items } = await listTeams(ctx, { limit: MOST_TEAMS });
    const own =
      actor.kind === "user" && !actor.administrator
        ? items.filter((team) => actor.teams.some((one) => one.teamSlug === team.slug))
        : items;
    const teams: { id: string; slug: string; name: string }[] = [];
    for (const { slug, name } of own) teams.push({ id: (await findTeam(ctx, slug)).id, slug, name });
    return grantableRoles(actor, teams);
  },
});
