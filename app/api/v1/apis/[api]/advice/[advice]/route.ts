import { z } from "zod";
import { adviceDto, adviceId } from "@/lib/advisor/schema";
import { attachAdvice } from "@/lib/advisor/verbs/attach-advice";
import { defineRoute } from "@/lib/http/define-route";

export const PUT = defineRoute({
  operationId: "attachAdvice",
  summary: "Attach advice to an API",
  description: "Says that the API was made after it. Advice belongs to one API at most.",
  tag: "Advisor",
  params: z.strictObject({ api: z.string().min(1).max(80), advice: adviceId }),
  response: adviceDto,
  alsoAnswers: [404, 409],
  handle: (ctx, { params }) => attachAdvice(ctx, params),
});
