import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { contentRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { createTeamInput } from "@/lib/members/schema";
import { presentTeamDetail } from "@/lib/members/schema/present";
import { insertTeam } from "@/lib/members/store/teams";
import { requireLockedTeam } from "./find-team";

/** Makes a team without people. Throws `conflict` where the slug is taken. */
export const createTeam = defineMutation({
  action: "team.create",
  input: createTeamInput,
  authorize: (ctx) => requirePermission(ctx.actor, "team.manage"),
  run: async (ctx, input) => {
    if (!(await insertTeam(ctx.access, { ...input, createdAt: ctx.now }))) {
      throw new RegistryError("conflict", `There is a team ${input.slug} already.`, { fix: "Choose another slug." });
    }
    const team = await requireLockedTeam(ctx, input.slug);
    const shown = presentTeamDetail(team, ctx.actor);
    return {
      result: { team: shown, revision: contentRevision(shown) },
      audit: { entity: "team", entityId: team.id, entityName: team.slug, after: input },
    };
  },
});
