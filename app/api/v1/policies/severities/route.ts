import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { severityPolicyDto } from "@/lib/policies/schema/severity-policy";
import { severityPolicyInput } from "@/lib/policies/schema/severity-policy-input";
import { getSeverityPolicy } from "@/lib/policies/verbs/get-severity-policy";
import { setSeverityPolicy } from "@/lib/policies/verbs/set-severity-policy";

/** The severities that differ from those of the rules; anyone who may read. */
export const GET = defineRoute({
  operationId: "getSeverityPolicy",
  summary: "The severities of the organisation",
  description: "Rules of comparison whose severity the organisation has changed; all others keep their own.",
  tag: "Policies",
  response: severityPolicyDto,
  alsoAnswers: [304],
  handle: async (ctx) => {
    const policy = await getSeverityPolicy(ctx, {});
    return reply(policy, { etag: entityTag(policy.revision) });
  },
});

/** Replaces them; administrators. */
export const PUT = defineRoute({
  operationId: "setSeverityPolicy",
  summary: "Replace the severities of the organisation",
  description:
    "For administrators. From then on every comparison, list, count and gate goes by them, for versions published before as well. `ignore` leaves a rule's changes out.",
  tag: "Policies",
  body: severityPolicyInput,
  response: severityPolicyDto,
  conditional: true,
  handle: async (ctx, { body, ifMatch }) => {
    const policy = await setSeverityPolicy(ctx, { policy: body, expected: expectedRevisions(ifMatch) });
    return reply(policy, { etag: entityTag(policy.revision) });
  },
});
