import { diffAnswerSchema } from "@/lib/diff/schema";
import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { jsonBytes } from "@/lib/http/json-bytes";
import { entityTag } from "@/lib/http/reply";
import { compareVersionsAsJson } from "@/lib/versions/verbs/compare-versions";

const label = z.string().min(1).max(100);

/** What changed between two versions of an API; anyone who may read. */
export const GET = defineRoute({
  operationId: "compareVersions",
  summary: "What changed between two versions",
  description: "A Diff: a summary and every change with its severity, place, fingerprint and proof.",
  tag: "Changes",
  params: z.strictObject({ api: z.string().min(1).max(80) }),
  query: z.strictObject({ from: label, to: label }),
  response: diffAnswerSchema,
  alsoAnswers: [304],
  handle: async (ctx, { params, query }) => {
    const { json, etag } = await compareVersionsAsJson(ctx, { ...params, ...query });
    return jsonBytes(json, { etag: entityTag(etag) });
  },
});
