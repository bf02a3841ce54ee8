import { codePolicyDto, policyRef, switchPolicyInput } from "@/lib/code-policies/schema";
import { switchCodePolicy } from "@/lib/code-policies/verbs/switch-code-policy";
import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";

export const PUT = defineRoute({
  operationId: "switchCodePolicy",
  summary: "Switch a policy as code",
  description:
    "For administrators. `dry-run`: reviews show what it would do. `on` needs a finished dry run of what it says now, or `withoutDryRun`.",
  tag: "Policies",
  params: policyRef,
  body: switchPolicyInput,
  response: codePolicyDto,
  conditional: true,
  alsoAnswers: [404, 409],
  handle: async (ctx, { params: { policy }, body, ifMatch }) => {
    const switched = await switchCodePolicy(ctx, { policy, change: body, expected: expectedRevisions(ifMatch) });
    return reply(switched, { etag: entityTag(switched.revision) });
  },
});
