import { factsInput, shownFactsDto } from "@/lib/code-policies/schema";
import { getPolicyFacts } from "@/lib/code-policies/verbs/get-policy-facts";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "getPolicyFacts",
  summary: "What policies are told of a version",
  description: "The first of each list, and how many there are; policies see all of them.",
  tag: "Policies",
  query: factsInput,
  response: shownFactsDto,
  alsoAnswers: [404],
  handle: (ctx, { query }) => getPolicyFacts(ctx, query),
});
