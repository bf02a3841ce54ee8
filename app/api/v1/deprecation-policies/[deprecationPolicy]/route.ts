import { deprecationPolicyDto, deprecationPolicyPatch, deprecationPolicyRef } from "@/lib/deprecation-policies/schema";
import { changeDeprecationPolicy } from "@/lib/deprecation-policies/verbs/change-deprecation-policy";
import { deleteDeprecationPolicy } from "@/lib/deprecation-policies/verbs/delete-deprecation-policy";
import { getDeprecationPolicy } from "@/lib/deprecation-policies/verbs/get-deprecation-policy";
import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";

export const GET = defineRoute({
  operationId: "getDeprecationPolicy",
  summary: "One deprecation policy",
  tag: "Deprecations",
  params: deprecationPolicyRef,
  response: deprecationPolicyDto,
  alsoAnswers: [304, 404],
  handle: async (ctx, { params }) => {
    const found = await getDeprecationPolicy(ctx, params);
    return reply(found, { etag: entityTag(found.revision) });
  },
});

/** Administrators; of a team's own also its owners. */
export const PATCH = defineRoute({
  operationId: "updateDeprecationPolicy",
  summary: "Change a deprecation policy",
  description: "`rules` replaces all that it says. What was announced before stays as it was.",
  tag: "Deprecations",
  params: deprecationPolicyRef,
  body: deprecationPolicyPatch,
  response: deprecationPolicyDto,
  conditional: true,
  alsoAnswers: [404],
  handle: async (ctx, { params, body, ifMatch }) => {
    const changed = await changeDeprecationPolicy(ctx, {
      ...params,
      patch: body,
      expected: expectedRevisions(ifMatch),
    });
    return reply(changed, { etag: entityTag(changed.revision) });
  },
});

/** The same people. */
export const DELETE = defineRoute({
  operationId: "deleteDeprecationPolicy",
  summary: "Remove a deprecation policy that is bound nowhere",
  tag: "Deprecations",
  params: deprecationPolicyRef,
  status: 204,
  conditional: true,
  alsoAnswers: [404, 409],
  handle: (ctx, { params, ifMatch }) =>
    deleteDeprecationPolicy(ctx, { ...params, expected: expectedRevisions(ifMatch) }),
});
