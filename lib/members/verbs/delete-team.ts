import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { teamSlug } from "@/lib/members/schema";
import { deleteTeamRow } from "@/lib/members/store/teams";
import { requireTeamToRemove } from "./find-team";

/** Removes a team with its memberships, tokens and policy. Throws `conflict` while it owns APIs. */
export const deleteTeam = defineMutation({
  action: "team.delete",
  input: z.strictObject({ team: teamSlug }),
  // The whole registry's business: an owner manages a team, and does not end it.
  authorize: (ctx) => requirePermission(ctx.actor, "team.manage"),
  run: async (ctx, { team: slug }) => {
    const team = await requireTeamToRemove(ctx, slug);
    const owned = team._count.apis;
    if (owned > 0) {
      throw new RegistryError("conflict", `The team ${slug} owns ${owned === 1 ? "an API" : `${owned} APIs`}.`, {
        fix: "Give its APIs to another team first.",
      });
    }
    await deleteTeamRow(ctx.access, team.id);
    const { name, description } = team;
    return {
      result: null,
      audit: { entity: "team", entityId: team.id, entityName: slug, before: { slug, name, description } },
    };
  },
});
