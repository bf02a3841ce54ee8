import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { contentRevision, requireRevision } from "@/lib/core/revision";
import { teamChanges, teamSlug } from "@/lib/members/schema";
import { presentTeamDetail } from "@/lib/members/schema/present";
import { updateTeamRow } from "@/lib/members/store/teams";
import { indexTeamName } from "@/lib/search/verbs/index-api";
import { requireLockedTeam, requireTeamPermission } from "./find-team";

/** Changes a team's name or description. Throws `stale_revision`. */
export const updateTeam = defineMutation({
  action: "team.update",
  input: z.strictObject({
    team: teamSlug,
    changes: teamChanges,
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: (ctx, input) => requireTeamPermission(ctx, input.team, "team.manage"),
  run: async (ctx, { team: slug, changes, expected }) => {
    const team = await requireLockedTeam(ctx, slug);
    requireRevision(expected, contentRevision(presentTeamDetail(team, ctx.actor)));
    await updateTeamRow(ctx.access, team.id, changes);
    if (changes.name !== undefined && changes.name !== team.name) await indexTeamName(ctx, team.id);
    const changed = { ...team, ...changes };
    const shown = presentTeamDetail(changed, ctx.actor);
    return {
      result: { team: shown, revision: contentRevision(shown) },
      audit: {
        entity: "team",
        entityId: team.id,
        entityName: slug,
        before: { name: team.name, description: team.description },
        after: { name: changed.name, description: changed.description },
      },
    };
  },
});
