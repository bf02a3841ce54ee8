import { codePolicyDto, codePolicyPage, createPolicyInput, policyFilter } from "@/lib/code-policies/schema";
import { createCodePolicy } from "@/lib/code-policies/verbs/create-code-policy";
import { listCodePolicies } from "@/lib/code-policies/verbs/list-code-policies";
import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";

export const GET = defineRoute({
  operationId: "listCodePolicies",
  summary: "List the policies as code",
  description: "By slug, each as it holds now and with its last dry run.",
  tag: "Policies",
  query: policyFilter,
  response: codePolicyPage,
  handle: (ctx, { query }) => listCodePolicies(ctx, query),
});

export const POST = defineRoute({
  operationId: "createCodePolicy",
  summary: "Make a policy as code",
  description: "For administrators. It is switched off until somebody switches it on.",
  tag: "Policies",
  body: createPolicyInput,
  response: codePolicyDto,
  status: 201,
  alsoAnswers: [409],
  handle: async (ctx, { body }) => {
    const policy = await createCodePolicy(ctx, body);
    return reply(policy, { status: 201, etag: entityTag(policy.revision) });
  },
});
