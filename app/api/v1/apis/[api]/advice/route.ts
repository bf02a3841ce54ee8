import { z } from "zod";
import { adviceList } from "@/lib/advisor/schema";
import { listApiAdvice } from "@/lib/advisor/verbs/list-api-advice";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "listApiAdvice",
  summary: "List the advice that an API was made after",
  description: "The newest first.",
  tag: "Advisor",
  params: z.strictObject({ api: z.string().min(1).max(80) }),
  response: adviceList,
  alsoAnswers: [404],
  handle: (ctx, { params }) => listApiAdvice(ctx, params),
});
