import { z } from "zod";
import { changeUsageDto } from "@/lib/change-usage/schema";
import { getChangeUsage } from "@/lib/change-usage/verbs/get-change-usage";
import { diffAnswerSchema } from "@/lib/diff/schema";
import { defineRoute } from "@/lib/http/define-route";
import { jsonBytes, withMember } from "@/lib/http/json-bytes";
import { entityTag } from "@/lib/http/reply";
import { compareVersionsAsJson } from "@/lib/versions/verbs/compare-versions";

const label = z.string().min(1).max(100);

/** What changed between two versions of an API; anyone who may read. */
export const GET = defineRoute({
  operationId: "compareVersions",
  summary: "What changed between two versions",
  description:
    "A Diff: a summary and every change with its severity, place, fingerprint and proof. With `usage=true` also who calls what its breaking and dangerous changes concern, by fingerprint.",
  tag: "Changes",
  params: z.strictObject({ api: z.string().min(1).max(80) }),
  query: z.strictObject({ from: label, to: label, usage: z.enum(["true", "false"]).default("false") }),
  response: diffAnswerSchema.extend({ usage: changeUsageDto.optional() }),
  alsoAnswers: [304],
  handle: async (ctx, { params, query: { usage, ...pair } }) => {
    const { json, etag } = await compareVersionsAsJson(ctx, { ...params, ...pair });
    // Calls come in all the time: an answer with them has no tag.
    if (usage === "true")
      return jsonBytes(withMember(json, "usage", await getChangeUsage(ctx, { ...params, ...pair })));
    return jsonBytes(json, { etag: entityTag(etag) });
  },
});
