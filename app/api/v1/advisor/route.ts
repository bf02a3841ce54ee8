import { advisorModel } from "@/lib/advisor/schema";
import { getAdvisorModel } from "@/lib/advisor/verbs/get-advisor-model";
import { getRecommendation } from "@/lib/advisor/verbs/get-recommendation";
import { defineRoute } from "@/lib/http/define-route";
import { recommendation } from "@/lib/maturity/advisor/advice";
import { advisorAnswers } from "@/lib/maturity/advisor/answers";

export const GET = defineRoute({
  operationId: "getAdvisor",
  summary: "What the advisor goes by",
  description: "The decision tree, the quadrants, and the matrices of contracts and runtimes, as data.",
  tag: "Advisor",
  response: advisorModel,
  handle: (ctx) => getAdvisorModel(ctx, {}),
});

export const POST = defineRoute({
  operationId: "askAdvisor",
  summary: "Ask which contract and stack to choose",
  description:
    "A recommendation with its reasons and what speaks against it. The first yes of the tree decides; without one, the quadrant does. Nothing is kept.",
  tag: "Advisor",
  body: advisorAnswers,
  response: recommendation,
  handle: (ctx, { body }) => getRecommendation(ctx, body),
});
