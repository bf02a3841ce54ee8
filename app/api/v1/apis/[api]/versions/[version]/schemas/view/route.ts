import { defineRoute } from "@/lib/http/define-route";
import { jsonBytes } from "@/lib/http/json-bytes";
import { schemaViewDto, schemaViewInput } from "@/lib/reader/schema";
import { getSchemaJson } from "@/lib/reader/verbs/get-schema-view";
import { versionRef } from "@/lib/versions/schema";

/** One schema, ready to be read; anyone who may read. */
export const GET = defineRoute({
  operationId: "getSchemaView",
  summary: "One schema, ready to be read",
  description: "As a tree of bounded size, with examples, and with the operations and schemas that name it directly.",
  tag: "Versions",
  params: versionRef,
  query: schemaViewInput.pick({ schema: true }),
  response: schemaViewDto,
  alsoAnswers: [410, 422],
  handle: async (ctx, { params, query }) =>
    jsonBytes(new TextEncoder().encode(await getSchemaJson(ctx, { ...params, ...query }))),
});
