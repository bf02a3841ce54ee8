import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { contentRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { type TeamDetailDto, teamSlug } from "@/lib/members/schema";
import { presentTeamDetail } from "@/lib/members/schema/present";
import { findTeamRow } from "@/lib/members/store/teams";

/** A team with its people, and its revision. */
export const getTeam = defineQuery({
  input: z.strictObject({ team: teamSlug }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { team: slug }): Promise<{ team: TeamDetailDto; revision: string }> => {
    const team = await findTeamRow(ctx.access, slug);
    if (!team) throw new RegistryError("not_found", `There is no team ${slug}.`);
    const shown = presentTeamDetail(team, ctx.actor);
    return { team: shown, revision: contentRevision(shown) };
  },
});
