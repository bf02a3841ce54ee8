import {
  policyBindingDto,
  policyBindingFilter,
  policyBindingInput,
  policyBindingPage,
} from "@/lib/deprecation-policies/schema";
import { bindDeprecationPolicy } from "@/lib/deprecation-policies/verbs/bind-deprecation-policy";
import { listDeprecationPolicyBindings } from "@/lib/deprecation-policies/verbs/list-deprecation-policy-bindings";
import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";

export const GET = defineRoute({
  operationId: "listDeprecationPolicyBindings",
  summary: "List where deprecation policies are bound",
  tag: "Deprecations",
  query: policyBindingFilter,
  response: policyBindingPage,
  alsoAnswers: [404],
  handle: (ctx, { query }) => listDeprecationPolicyBindings(ctx, query),
});

/** Administrators; for a team or its APIs also owners of the team. */
export const POST = defineRoute({
  operationId: "bindDeprecationPolicy",
  summary: "Hold APIs to a deprecation policy",
  description:
    "All of the organisation, those of a domain, a team or a label, or one API. The more specific binding decides of a rule; what an owner of a team binds can only ask for more.",
  tag: "Deprecations",
  body: policyBindingInput,
  response: policyBindingDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: async (ctx, { body }) => {
    const made = await bindDeprecationPolicy(ctx, body);
    return reply(made, { headers: { location: `/api/v1/deprecation-policy-bindings?policy=${made.policy}` } });
  },
});
