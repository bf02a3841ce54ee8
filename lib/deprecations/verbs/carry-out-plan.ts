import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { versionRef } from "@/lib/versions/schema";
import { applyTransition } from "@/lib/versions/verbs/apply-transition";
import { lockApiOf, requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { findDeprecation } from "./record-deprecation";

/**
 * Moves an active version whose deprecation was planned to deprecated, once its day has come; true where it did. A version that
 * has no plan, whose day is still to come, or that is deprecated already, stays as it is: several may ask at once.
 */
export const carryOutPlan = defineMutation({
  action: "version.transition",
  input: z.strictObject(versionRef.shape),
  authorize: async (ctx, input) => {
    const { api } = await requireLifecycleVersion(ctx, input.api, input.version);
    requirePermission(ctx.actor, "version.transition", api.teamId);
  },
  run: async (tx, input) => {
    await lockApiOf(tx, input.api);
    const version = await requireLifecycleVersion(tx, input.api, input.version);
    const plan = await findDeprecation(tx, version.id);
    if (version.state !== "active" || !plan || plan.deprecatedAt.getTime() > tx.now.getTime()) {
      return { result: false, audit: null };
    }
    return { result: true, audit: await applyTransition(tx, version, { to: "deprecated", reason: plan.reason }) };
  },
});
