import { listDraftRows } from "@/lib/catalog/estate-store";
import { presentFlagged } from "@/lib/catalog/present-flagged";
import { draftsWithErrorsInput, type FlaggedVersion } from "@/lib/catalog/schema/estate";
import { defineQuery } from "@/lib/core/query";
import { can, requirePermission } from "@/lib/members/policy";

/** Drafts with errors that the caller may mend: those of teams for which they publish. Empty for everybody else. */
export const listMyDrafts = defineQuery({
  input: draftsWithErrorsInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { limit }): Promise<FlaggedVersion[]> => {
    const { actor } = ctx;
    if (actor.kind !== "user") return [];
    const teamIds = actor.teams.map((team) => team.teamId).filter((teamId) => can(actor, "version.publish", teamId));
    return teamIds.length === 0 ? [] : (await listDraftRows(ctx.access, teamIds, limit)).map(presentFlagged);
  },
});
