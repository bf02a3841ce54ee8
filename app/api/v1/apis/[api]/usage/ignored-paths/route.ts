import { defineRoute } from "@/lib/http/define-route";
import { apiRef, ignoredPathInput, ignoredPathOutput, ignoredPathRef } from "@/lib/usage/schema/usage";
import { ignorePath, unignorePath } from "@/lib/usage/verbs/ignore-path";

/** Whoever may change the API. */
export const POST = defineRoute({
  operationId: "ignorePath",
  summary: "Ignore calls to a path that is no operation",
  description: "They are counted all the same, and listed as ignored.",
  tag: "Usage",
  params: apiRef,
  body: ignoredPathInput,
  response: ignoredPathOutput,
  status: 201,
  alsoAnswers: [404],
  handle: (ctx, { params, body }) => ignorePath(ctx, { ...params, ...body }),
});

/** Whoever may change the API. */
export const DELETE = defineRoute({
  operationId: "unignorePath",
  summary: "Ignore a path no more",
  tag: "Usage",
  params: apiRef,
  query: ignoredPathRef,
  status: 204,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => unignorePath(ctx, { ...params, ...query }),
});
