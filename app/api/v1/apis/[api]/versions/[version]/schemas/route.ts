import { deprecationFieldsFor } from "@/lib/deprecations/verbs/deprecation-fields";
import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { versionRef } from "@/lib/versions/schema";
import { namedSchemaPage, schemaListInput } from "@/lib/versions/schema/reading";
import { listSchemas } from "@/lib/versions/verbs/list-schemas";

/** The named schemas of a version; anyone who may read. */
export const GET = defineRoute({
  operationId: "listSchemas",
  summary: "The named schemas of a version",
  description: "In the order of the document; `q` finds words of name and title.",
  tag: "Versions",
  params: versionRef,
  query: schemaListInput.omit({ api: true, version: true }),
  response: namedSchemaPage,
  handle: async (ctx, { params, query }) =>
    reply(await listSchemas(ctx, { ...params, ...query }), { headers: await deprecationFieldsFor(ctx, params) }),
});
