import { deprecationFieldsFor } from "@/lib/deprecations/verbs/deprecation-fields";
import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { operationListInput, operationPage, versionRef } from "@/lib/versions/schema";
import { listOperations } from "@/lib/versions/verbs/list-operations";

/** The operations of a version; anyone who may read. */
export const GET = defineRoute({
  operationId: "listOperations",
  summary: "The operations of a version",
  description: "In the order of the document; `q` finds words of method, path, operationId, summary and tags.",
  tag: "Versions",
  params: versionRef,
  query: operationListInput.omit({ api: true, version: true }),
  response: operationPage,
  handle: async (ctx, { params, query }) =>
    reply(await listOperations(ctx, { ...params, ...query }), { headers: await deprecationFieldsFor(ctx, params) }),
});
