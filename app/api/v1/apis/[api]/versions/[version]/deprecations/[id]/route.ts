import { recordAnswer, recordPatch, recordRef, withdrawQuery } from "@/lib/deprecations/schema/record";
import { changeDeprecation } from "@/lib/deprecations/verbs/change-deprecation";
import { withdrawDeprecation } from "@/lib/deprecations/verbs/withdraw-deprecation";
import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";

/** Owners of the API's team; with `override` administrators. */
export const PATCH = defineRoute({
  operationId: "changeDeprecation",
  summary: "Move a sunset, or change what replaces something",
  description:
    "A sunset may move later with a reason. Earlier it moves only with `override`, by those who may change policies. Each move stays in the record's history.",
  tag: "Deprecations",
  params: recordRef,
  body: recordPatch,
  response: recordAnswer,
  conditional: true,
  alsoAnswers: [404, 409, 422],
  handle: async (ctx, { params, body, ifMatch }) => {
    const changed = await changeDeprecation(ctx, { ...params, patch: body, expected: expectedRevisions(ifMatch) });
    return reply(changed, { etag: entityTag(changed.revision) });
  },
});

/** Owners of the API's team. */
export const DELETE = defineRoute({
  operationId: "withdrawDeprecation",
  summary: "Take a record back, with a reason",
  description: "A version that is deprecated becomes active again.",
  tag: "Deprecations",
  params: recordRef,
  query: withdrawQuery,
  status: 204,
  conditional: true,
  alsoAnswers: [404, 409],
  handle: (ctx, { params, query, ifMatch }) =>
    withdrawDeprecation(ctx, { ...params, ...query, expected: expectedRevisions(ifMatch) }),
});
