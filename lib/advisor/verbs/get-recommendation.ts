import { defineQuery } from "@/lib/core/query";
import type { Recommendation } from "@/lib/maturity/advisor/advice";
import { advise } from "@/lib/maturity/advisor/advise";
import { advisorAnswers } from "@/lib/maturity/advisor/answers";
import { requirePermission } from "@/lib/members/policy";

/** What the advisor says to some answers; nothing is kept. */
export const getRecommendation = defineQuery({
  input: advisorAnswers,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (_ctx, answers): Promise<Recommendation> => advise(answers),
});
