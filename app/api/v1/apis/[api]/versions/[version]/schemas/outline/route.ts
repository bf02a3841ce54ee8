import { defineRoute } from "@/lib/http/define-route";
import { schemaOutlineDto, schemaOutlineInput } from "@/lib/reader/schema/outline";
import { getSchemaOutline } from "@/lib/reader/verbs/get-schema-outline";
import { versionRef } from "@/lib/versions/schema";

/** A window of a version's named schemas; anyone who may read. */
export const GET = defineRoute({
  operationId: "getSchemaOutline",
  summary: "A window of a version's named schemas, in the order of the document",
  tag: "Versions",
  params: versionRef,
  query: schemaOutlineInput.omit({ api: true, version: true }),
  response: schemaOutlineDto,
  handle: async (ctx, { params, query }) => getSchemaOutline(ctx, { ...params, ...query }),
});
