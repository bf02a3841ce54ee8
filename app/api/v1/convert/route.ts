import { convertBody, convertedDto } from "@/lib/conversions/schema";
import { settings } from "@/lib/env";
import { requireJson } from "@/lib/http/body";
import { defineRoute } from "@/lib/http/define-route";
import { jsonBytes } from "@/lib/http/json-bytes";
import { convertDocument } from "@/lib/versions/verbs/check-documents";

/** Converts a definition that need be in no registry; anyone who may read. */
export const POST = defineRoute({
  operationId: "convertDocument",
  summary: "A document, converted, with everything that this lost",
  description: "Stores nothing. `name` and `version` are for results that need a name and a version of their own.",
  tag: "Changes",
  body: convertBody,
  raw: {
    accepts: ["application/json"],
    limitBytes: () => (settings().CONCORDAT_MAX_DOCUMENT_MB + 1) * 1024 * 1024,
    read: (bytes, request) => {
      requireJson(request);
      return bytes;
    },
  },
  response: convertedDto,
  alsoAnswers: [413, 415, 422],
  handle: async (ctx, { raw }) => jsonBytes(await convertDocument(ctx, { body: raw })),
});
