import { z } from "zod";
import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { presentSeverities, severitiesOf } from "@/lib/policies/schema/present-severities";
import { severityPolicyInput } from "@/lib/policies/schema/severity-policy-input";
import { findSeverityPolicy, lockSeverities, putSeverityPolicy } from "@/lib/policies/severity-policy-store";
import { countAllUnder } from "@/lib/versions/verbs/count-all-under";

/**
 * Gives rules other severities, for the whole registry: everything that is compared, listed, counted and gated goes by
 * them from now on, also what was published before. Throws `stale_revision`.
 */
export const setSeverityPolicy = defineMutation({
  action: "severities.set",
  input: z.strictObject({ policy: severityPolicyInput, expected: z.array(z.string()).readonly().optional() }),
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (ctx, { policy: { severities, reason }, expected }) => {
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    await lockSeverities(ctx.access);
    const before = await findSeverityPolicy(ctx.access);
    requireRevision(expected, before?.revision ?? 0);
    const after = await putSeverityPolicy(ctx.access, { severities, reason, by, now: ctx.now });
    await countAllUnder(ctx, { severities });
    return {
      result: presentSeverities(after),
      audit: {
        entity: "policy",
        entityId: after.id,
        entityName: "severities",
        before: before ? severitiesOf(before).severities : null,
        after: { ...severities, reason },
      },
    };
  },
});
