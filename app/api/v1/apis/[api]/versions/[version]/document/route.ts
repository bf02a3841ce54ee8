import { z } from "zod";
import { deprecationFieldsFor } from "@/lib/deprecations/verbs/deprecation-fields";
import { defineRoute } from "@/lib/http/define-route";
import { DOCUMENT_MEDIA_TYPES, documentResponse } from "@/lib/http/document-response";
import { versionRef } from "@/lib/versions/schema";
import { getDocument } from "@/lib/versions/verbs/get-document";

/** The bytes as published; anyone who may read. Served so that no browser takes them for a page. */
export const GET = defineRoute({
  operationId: "getDocument",
  summary: "The document of a version, byte for byte",
  description: "The ETag is the digest. `file` names another file of a definition that has several.",
  tag: "Versions",
  params: versionRef,
  query: z.strictObject({ file: z.string().max(500).optional() }),
  produces: DOCUMENT_MEDIA_TYPES,
  alsoAnswers: [304, 410],
  handle: async (ctx, { params, query }) => {
    const document = await getDocument(ctx, { ...params, ...query });
    const fields = await deprecationFieldsFor(ctx, { api: document.api, version: document.version });
    return documentResponse(document, fields);
  },
});
