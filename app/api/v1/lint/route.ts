import { lintAnswerDto, lintBody } from "@/lib/versions/schema";
import { settings } from "@/lib/env";
import { requireJson } from "@/lib/http/body";
import { defineRoute } from "@/lib/http/define-route";
import { jsonBytes } from "@/lib/http/json-bytes";
import { lintDocument } from "@/lib/versions/verbs/check-documents";

/** Validates and lints a definition; anyone who may read. */
export const POST = defineRoute({
  operationId: "lintDocument",
  summary: "What validation and lint find in a document",
  description:
    "Stores nothing. `ruleset` is the name of a ruleset, or one in Spectral's form, as text or as data; absent: `concordat:recommended`. Rules that are on and could not act are in `silent`.",
  tag: "Changes",
  body: lintBody,
  raw: {
    accepts: ["application/json"],
    limitBytes: () => (settings().CONCORDAT_MAX_DOCUMENT_MB + 1) * 1024 * 1024,
    read: (bytes, request) => {
      requireJson(request);
      return bytes;
    },
  },
  response: lintAnswerDto,
  alsoAnswers: [413, 415, 422],
  handle: async (ctx, { raw }) => jsonBytes(await lintDocument(ctx, { body: raw })),
});
