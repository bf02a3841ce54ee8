import { defineRoute } from "@/lib/http/define-route";
import { entropyTermPage, entropyTermParams, entropyTermQuery } from "@/lib/scorecards/schema/evidence-of-score";
import { listEntropyTerm } from "@/lib/scorecards/verbs/list-entropy-term";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listEntropyTerm",
  summary: "What is behind a term of an API's entropy",
  description:
    "The operations with their calls, the fields, or the releases that its numerator or denominator counts, as of now.",
  tag: "Scorecards",
  params: entropyTermParams,
  query: entropyTermQuery,
  response: entropyTermPage,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => listEntropyTerm(ctx, { ...params, ...query }),
});
