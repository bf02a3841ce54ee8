import {
  createDeprecationPolicyInput,
  deprecationPolicyDto,
  deprecationPolicyPage,
  listDeprecationPoliciesInput,
} from "@/lib/deprecation-policies/schema";
import { createDeprecationPolicy } from "@/lib/deprecation-policies/verbs/create-deprecation-policy";
import { listDeprecationPolicies } from "@/lib/deprecation-policies/verbs/list-deprecation-policies";
import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";

export const GET = defineRoute({
  operationId: "listDeprecationPolicies",
  summary: "List the deprecation policies",
  tag: "Deprecations",
  query: listDeprecationPoliciesInput,
  response: deprecationPolicyPage,
  handle: (ctx, { query }) => listDeprecationPolicies(ctx, query),
});

/** Administrators; with a team its owners. */
export const POST = defineRoute({
  operationId: "createDeprecationPolicy",
  summary: "Make a deprecation policy",
  description:
    "It says as much as you like: what it leaves out, less specific policies say. It holds where it is bound.",
  tag: "Deprecations",
  body: createDeprecationPolicyInput,
  response: deprecationPolicyDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: async (ctx, { body }) => {
    const made = await createDeprecationPolicy(ctx, body);
    return reply(made, {
      headers: { location: `/api/v1/deprecation-policies/${made.policy}` },
      etag: entityTag(made.revision),
    });
  },
});
