import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { teamSlug } from "@/lib/members/schema";
import { requireLockedTeam } from "@/lib/members/verbs/find-team";
import { policyOf } from "@/lib/policies/model";
import { policyInput } from "@/lib/policies/schema/policy-input";
import { presentPolicy } from "@/lib/policies/schema/present";
import { findTeamPolicy, upsertTeamPolicy } from "@/lib/policies/store";
import { requireNamedTeams } from "./require-named-teams";

/** Gives a team a policy of its own, or replaces it. Throws `not_found`, `stale_revision` and `invalid_input`. */
export const setTeamPolicy = defineMutation({
  action: "policy.set",
  input: z.strictObject({ team: teamSlug, policy: policyInput, expected: z.array(z.string()).readonly().optional() }),
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (ctx, { team: slug, policy, expected }) => {
    const team = await requireLockedTeam(ctx, slug);
    await requireNamedTeams(ctx, policy);
    const before = await findTeamPolicy(ctx.access, team.id);
    requireRevision(expected, before?.revision ?? 0);
    const after = await upsertTeamPolicy(ctx.access, team.id, policy, ctx.now);
    return {
      result: presentPolicy(after),
      audit: {
        entity: "policy",
        entityId: after.id,
        entityName: slug,
        before: before ? policyOf(before) : null,
        after: policy,
      },
    };
  },
});
