import { policyBindingRef } from "@/lib/deprecation-policies/schema";
import { unbindDeprecationPolicy } from "@/lib/deprecation-policies/verbs/unbind-deprecation-policy";
import { defineRoute } from "@/lib/http/define-route";

/** Administrators; of what an owner of the team bound also its owners. */
export const DELETE = defineRoute({
  operationId: "unbindDeprecationPolicy",
  summary: "Hold APIs to a deprecation policy no longer",
  tag: "Deprecations",
  params: policyBindingRef,
  status: 204,
  alsoAnswers: [404],
  handle: (ctx, { params }) => unbindDeprecationPolicy(ctx, params),
});
