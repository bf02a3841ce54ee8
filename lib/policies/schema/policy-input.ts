import { z } from "zod";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { lifecyclePolicySchema } from "@/lib/lifecycle/schema";

const whole = lifecyclePolicySchema.shape;
const gates = whole.gates.shape;
const {
  gates: modes,
  compatibilityLevel,
  compatibilityAcrossMajor,
  leastDocumentationPercent,
  publishWhenApproved,
  consumersReview,
  longestWaiverDays,
} = DEFAULT_LIFECYCLE_POLICY;

/**
 * A whole policy: `PUT` replaces all of it. What policies did not have from the beginning may be left out, and is then as in
 * the policy of an organisation that has made none: who wrote a client before need not change it.
 */
export const policyInput = z.strictObject({
  ...whole,
  gates: z.strictObject({
    ...gates,
    semver: gates.semver.default(modes.semver),
    ownership: gates.ownership.default(modes.ownership),
    documentation: gates.documentation.default(modes.documentation),
    policies: gates.policies.default(modes.policies),
  }),
  compatibilityLevel: whole.compatibilityLevel.default(compatibilityLevel),
  compatibilityAcrossMajor: whole.compatibilityAcrossMajor.default(compatibilityAcrossMajor),
  leastDocumentationPercent: whole.leastDocumentationPercent.default(leastDocumentationPercent),
  publishWhenApproved: whole.publishWhenApproved.default(publishWhenApproved),
  securityTeam: whole.securityTeam.default(null),
  platformTeam: whole.platformTeam.default(null),
  consumersReview: whole.consumersReview.default(consumersReview),
  longestWaiverDays: whole.longestWaiverDays.default(longestWaiverDays),
});
