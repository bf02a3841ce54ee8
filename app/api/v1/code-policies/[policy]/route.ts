import { codePolicyDto, policyRef, policyTextInput } from "@/lib/code-policies/schema";
import { deleteCodePolicy } from "@/lib/code-policies/verbs/delete-code-policy";
import { getCodePolicy } from "@/lib/code-policies/verbs/get-code-policy";
import { updateCodePolicy } from "@/lib/code-policies/verbs/update-code-policy";
import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";

export const GET = defineRoute({
  operationId: "getCodePolicy",
  summary: "A policy as code",
  description: "What it says now, and its last dry run.",
  tag: "Policies",
  params: policyRef,
  response: codePolicyDto,
  alsoAnswers: [304, 404],
  handle: async (ctx, { params }) => {
    const policy = await getCodePolicy(ctx, params);
    return reply(policy, { etag: entityTag(policy.revision) });
  },
});

export const PUT = defineRoute({
  operationId: "updateCodePolicy",
  summary: "Give a policy as code another version",
  description: "For administrators. Versions before it are kept. One that is on holds as it is written from now on.",
  tag: "Policies",
  params: policyRef,
  body: policyTextInput,
  response: codePolicyDto,
  conditional: true,
  alsoAnswers: [404],
  handle: async (ctx, { params: { policy }, body, ifMatch }) => {
    const changed = await updateCodePolicy(ctx, { policy, text: body, expected: expectedRevisions(ifMatch) });
    return reply(changed, { etag: entityTag(changed.revision) });
  },
});

export const DELETE = defineRoute({
  operationId: "deleteCodePolicy",
  summary: "Remove a policy as code",
  description: "For administrators, once it is off. The audit log keeps what it said.",
  tag: "Policies",
  params: policyRef,
  status: 204,
  conditional: true,
  alsoAnswers: [404, 409],
  handle: (ctx, { params: { policy }, ifMatch }) =>
    deleteCodePolicy(ctx, { policy, expected: expectedRevisions(ifMatch) }),
});
