import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { policyDto } from "@/lib/policies/schema";
import { policyInput } from "@/lib/policies/schema/policy-input";
import { setDefaultPolicy } from "@/lib/policies/verbs/set-default-policy";

export const PUT = defineRoute({
  operationId: "setDefaultPolicy",
  summary: "Replace the default policy",
  description: "For administrators. It applies to every team without a policy of its own.",
  tag: "Policies",
  body: policyInput,
  response: policyDto,
  conditional: true,
  handle: async (ctx, { body, ifMatch }) => {
    const policy = await setDefaultPolicy(ctx, { policy: body, expected: expectedRevisions(ifMatch) });
    return reply(policy, { etag: entityTag(policy.revision) });
  },
});
