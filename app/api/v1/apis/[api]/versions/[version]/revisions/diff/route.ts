import { diffAnswerSchema } from "@/lib/diff/schema";
import { defineRoute } from "@/lib/http/define-route";
import { jsonBytes } from "@/lib/http/json-bytes";
import { entityTag } from "@/lib/http/reply";
import { versionRef } from "@/lib/versions/schema";
import { revisionDiffQuery } from "@/lib/versions/schema/revisions";
import { compareRevisionsAsJson } from "@/lib/versions/verbs/compare-revisions";

/** What changed between two revisions of a version; anyone who may read. */
export const GET = defineRoute({
  operationId: "compareRevisions",
  summary: "What changed between two revisions of a version",
  description: "A Diff, as between two versions: what is new since somebody looked.",
  tag: "Versions",
  params: versionRef,
  query: revisionDiffQuery,
  response: diffAnswerSchema,
  alsoAnswers: [304, 410],
  handle: async (ctx, { params, query }) => {
    const { json, etag } = await compareRevisionsAsJson(ctx, { ...params, ...query });
    return jsonBytes(json, { etag: entityTag(etag) });
  },
});
