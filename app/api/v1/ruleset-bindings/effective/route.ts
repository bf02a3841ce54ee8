import { defineRoute } from "@/lib/http/define-route";
import { effectiveDto, effectiveInput } from "@/lib/rulesets/schema/effective";
import { getEffectiveRules } from "@/lib/rulesets/verbs/get-effective-rules";

export const GET = defineRoute({
  operationId: "getEffectiveRules",
  summary: "What an API is held to, rule by rule, and why",
  description: "Each rule with the binding that decides of it, and those that speak of it and do not.",
  tag: "Rulesets",
  query: effectiveInput,
  response: effectiveDto,
  alsoAnswers: [404],
  handle: (ctx, { query }) => getEffectiveRules(ctx, query),
});
