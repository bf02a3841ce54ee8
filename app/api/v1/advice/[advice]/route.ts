import { z } from "zod";
import { adviceDto, adviceId } from "@/lib/advisor/schema";
import { getAdvice } from "@/lib/advisor/verbs/get-advice";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "getAdvice",
  summary: "Get advice that was kept",
  description: "With the answers it went by, and whether the same answers are told the same today.",
  tag: "Advisor",
  params: z.strictObject({ advice: adviceId }),
  response: adviceDto,
  alsoAnswers: [404],
  handle: (ctx, { params }) => getAdvice(ctx, params),
});
