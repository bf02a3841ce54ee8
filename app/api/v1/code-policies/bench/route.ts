import { benchAnswerDto, benchInput } from "@/lib/code-policies/schema";
import { benchCodePolicy } from "@/lib/code-policies/verbs/bench-code-policy";
import { defineRoute } from "@/lib/http/define-route";

export const POST = defineRoute({
  operationId: "benchCodePolicy",
  summary: "Try a policy as code on versions",
  description: "On up to 20 versions, as it is written in the request. Stores nothing.",
  tag: "Policies",
  body: benchInput,
  response: benchAnswerDto,
  alsoAnswers: [404],
  handle: (ctx, { body }) => benchCodePolicy(ctx, body),
});
