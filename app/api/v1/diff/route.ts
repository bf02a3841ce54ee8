import { diffAnswerSchema } from "@/lib/diff/schema";
import { diffBody } from "@/lib/versions/schema";
import { settings } from "@/lib/env";
import { requireJson } from "@/lib/http/body";
import { defineRoute } from "@/lib/http/define-route";
import { jsonBytes } from "@/lib/http/json-bytes";
import { diffDocuments } from "@/lib/versions/verbs/check-documents";

/** Compares two definitions that need be in no registry; anyone who may read. */
export const POST = defineRoute({
  operationId: "diffDocuments",
  summary: "What changed between two documents",
  description: "Stores nothing. The answer is a Diff, as for two published versions.",
  tag: "Changes",
  body: diffBody,
  raw: {
    accepts: ["application/json"],
    limitBytes: () => 2 * (settings().CONCORDAT_MAX_DOCUMENT_MB + 1) * 1024 * 1024,
    read: (bytes, request) => {
      requireJson(request);
      return bytes;
    },
  },
  response: diffAnswerSchema,
  alsoAnswers: [413, 415, 422],
  handle: async (ctx, { raw }) => jsonBytes(await diffDocuments(ctx, { body: raw })),
});
