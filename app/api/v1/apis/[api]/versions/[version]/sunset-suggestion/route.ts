import { suggestionQuery, sunsetSuggestionDto } from "@/lib/deprecations/schema/suggestion";
import { findSuggestedSunset } from "@/lib/deprecations/verbs/find-suggested-sunset";
import { defineRoute } from "@/lib/http/define-route";
import { versionRef } from "@/lib/versions/schema";

export const GET = defineRoute({
  operationId: "suggestSunset",
  summary: "A sunset that the calls allow",
  description:
    "The day on which a version, or with `operation` one of its operations, may go by how the calls of those who are left fall, never before the notice period is over; with the reasoning, or why no day can be named.",
  tag: "Deprecations",
  params: versionRef,
  query: suggestionQuery,
  response: sunsetSuggestionDto,
  alsoAnswers: [404, 409],
  handle: (ctx, { params, query }) => findSuggestedSunset(ctx, { ...params, ...query }),
});
