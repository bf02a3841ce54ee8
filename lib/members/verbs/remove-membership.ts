import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { teamSlug, userKey } from "@/lib/members/schema";
import { deleteMembership } from "@/lib/members/store/teams";
import { requireLockedTeam, requireTeamPermission } from "./find-team";

/** Takes a person (id or e-mail) out of a team. Throws `not_found` where they are not in it. */
export const removeMembership = defineMutation({
  action: "membership.remove",
  input: z.strictObject({ team: teamSlug, user: userKey }),
  authorize: (ctx, input) => requireTeamPermission(ctx, input.team, "team.manage"),
  run: async (ctx, input) => {
    const team = await requireLockedTeam(ctx, input.team);
    const member = team.memberships.find(
      ({ userId, user }) => userId === input.user || user.email === input.user.toLowerCase(),
    );
    if (!member) throw new RegistryError("not_found", `${input.user} is not in the team ${team.slug}.`);
    await deleteMembership(ctx.access, { teamId: team.id, userId: member.userId });
    return {
      result: null,
      audit: {
        entity: "team",
        entityId: team.id,
        entityName: team.slug,
        before: { user: member.user.email, role: member.role },
      },
    };
  },
});
