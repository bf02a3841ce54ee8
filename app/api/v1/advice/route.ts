import { adviceDto } from "@/lib/advisor/schema";
import { keepAdvice } from "@/lib/advisor/verbs/keep-advice";
import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { advisorAnswers } from "@/lib/maturity/advisor/answers";

export const POST = defineRoute({
  operationId: "keepAdvice",
  summary: "Keep answers and what the advisor says to them",
  description: "So that a colleague can look at it, and a new API can show what it was made after.",
  tag: "Advisor",
  body: advisorAnswers,
  response: adviceDto,
  status: 201,
  handle: async (ctx, { body }) => {
    const advice = await keepAdvice(ctx, body);
    return reply(advice, { headers: { location: `/api/v1/advice/${advice.id}` } });
  },
});
