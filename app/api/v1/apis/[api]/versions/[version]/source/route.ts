import { defineRoute } from "@/lib/http/define-route";
import { versionRef } from "@/lib/versions/schema";
import { sourceWindowDto, sourceWindowInput } from "@/lib/versions/schema/reading";
import { getSourceLines } from "@/lib/versions/verbs/get-source-lines";

/** Some lines of a published file; anyone who may read. */
export const GET = defineRoute({
  operationId: "getSourceLines",
  summary: "Some lines of a version's source",
  description: "For reading large documents piece by piece; `…/document` has the bytes.",
  tag: "Versions",
  params: versionRef,
  query: sourceWindowInput.omit({ api: true, version: true }),
  response: sourceWindowDto,
  alsoAnswers: [404, 410],
  handle: async (ctx, { params, query }) => {
    const { digest: _, ...window } = await getSourceLines(ctx, { ...params, ...query });
    return window;
  },
});
