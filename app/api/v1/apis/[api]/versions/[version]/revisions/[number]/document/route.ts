import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { DOCUMENT_MEDIA_TYPES, documentResponse } from "@/lib/http/document-response";
import { revisionRef } from "@/lib/versions/schema/revisions";
import { getRevisionDocument } from "@/lib/versions/verbs/get-revision-document";

/** The bytes of one revision; anyone who may read. */
export const GET = defineRoute({
  operationId: "getRevisionDocument",
  summary: "The document of a revision, byte for byte",
  description: "The ETag is the digest. `file` names another file of a definition that has several.",
  tag: "Versions",
  params: revisionRef,
  query: z.strictObject({ file: z.string().max(500).optional() }),
  produces: DOCUMENT_MEDIA_TYPES,
  alsoAnswers: [304, 410],
  handle: async (ctx, { params, query }) => documentResponse(await getRevisionDocument(ctx, { ...params, ...query })),
});
