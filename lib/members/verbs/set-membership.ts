import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { type MembershipDto, membershipInput, teamSlug, userKey } from "@/lib/members/schema";
import { upsertMembership } from "@/lib/members/store/teams";
import { findUserByKey } from "@/lib/members/store/users";
import { requireLockedTeam, requireTeamPermission } from "./find-team";

/** Gives a person (id or e-mail) a role in a team, or changes the one they have. */
export const setMembership = defineMutation({
  action: "membership.set",
  input: z.strictObject({ team: teamSlug, user: userKey, ...membershipInput.shape }),
  authorize: (ctx, input) => requireTeamPermission(ctx, input.team, "team.manage"),
  run: async (ctx, input) => {
    const team = await requireLockedTeam(ctx, input.team);
    const user = await findUserByKey(ctx.access, input.user);
    if (!user) throw new RegistryError("not_found", `There is no person ${input.user}.`);
    const before = team.memberships.find((member) => member.userId === user.id)?.role;
    await upsertMembership(ctx.access, { teamId: team.id, userId: user.id }, input.role, ctx.now);
    const result: MembershipDto = { team: team.slug, user: user.id, role: input.role };
    return {
      result,
      audit:
        before === input.role
          ? null
          : {
              entity: "team",
              entityId: team.id,
              entityName: team.slug,
              ...(before === undefined ? {} : { before: { user: user.email, role: before } }),
              after: { user: user.email, role: input.role },
            },
    };
  },
});
