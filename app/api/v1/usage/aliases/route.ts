import { defineRoute } from "@/lib/http/define-route";
import { aliasDto, aliasInput, aliasRef } from "@/lib/usage/schema/telemetry";
import { createAlias } from "@/lib/usage/verbs/create-alias";
import { removeAlias } from "@/lib/usage/verbs/remove-alias";

/** Whoever may change the API. */
export const POST = defineRoute({
  operationId: "createAlias",
  summary: "Say that the calls of a service are calls to an API",
  description: "From now on; a service whose name is the API's slug needs none. The longest path counts.",
  tag: "Usage",
  body: aliasInput,
  response: aliasDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: (ctx, { body }) => createAlias(ctx, body),
});

/** Whoever may change the API. */
export const DELETE = defineRoute({
  operationId: "removeAlias",
  summary: "End that the calls of a service are calls to an API",
  description: "What was recorded stays.",
  tag: "Usage",
  query: aliasRef,
  status: 204,
  alsoAnswers: [404],
  handle: (ctx, { query }) => removeAlias(ctx, query),
});
