import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { transitionInputSchema } from "@/lib/lifecycle/schema";
import { versionRef } from "@/lib/versions/schema";
import { transitionAnswerDto, transitionQuery } from "@/lib/versions/schema/transition";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";

/** Owners of the API's team; publishers, too, may ask for a review. */
export const POST = defineRoute({
  operationId: "transitionVersion",
  summary: "Move a version to another state",
  description: "Refusals name everything that is missing. `dryRun=true` answers what would happen and writes nothing.",
  tag: "Versions",
  params: versionRef,
  query: transitionQuery,
  body: transitionInputSchema,
  response: transitionAnswerDto,
  conditional: true,
  alsoAnswers: [404, 409, 422],
  handle: async (ctx, { params, query, body, ifMatch }) => {
    const dryRun = query.dryRun === "true";
    const answer = await transitionVersion(ctx, {
      ...params,
      change: body,
      dryRun,
      expected: expectedRevisions(ifMatch),
    });
    return reply(answer, { etag: entityTag(answer.revision) });
  },
});
