import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { teamSlug } from "@/lib/members/schema";
import { requireLockedTeam } from "@/lib/members/verbs/find-team";
import { policyOf } from "@/lib/policies/model";
import { deleteTeamPolicy as deleteRow, findTeamPolicy } from "@/lib/policies/store";

/** Takes a team's own policy away: the default holds again. Throws `not_found` where it has none, and `stale_revision`. */
export const deleteTeamPolicy = defineMutation({
  action: "policy.delete",
  input: z.strictObject({ team: teamSlug, expected: z.array(z.string()).readonly().optional() }),
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (ctx, { team: slug, expected }) => {
    const team = await requireLockedTeam(ctx, slug);
    const before = await findTeamPolicy(ctx.access, team.id);
    if (!before) throw new RegistryError("not_found", `The team ${slug} has no policy of its own.`);
    requireRevision(expected, before.revision);
    await deleteRow(ctx.access, team.id);
    return {
      result: null,
      audit: { entity: "policy", entityId: before.id, entityName: slug, before: policyOf(before) },
    };
  },
});
