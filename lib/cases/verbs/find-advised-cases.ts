import type { SimilarCase } from "@/lib/cases/schema";
import { defineQuery } from "@/lib/core/query";
import { advise } from "@/lib/maturity/advisor/advise";
import { advisorAnswers } from "@/lib/maturity/advisor/answers";
import { adviceProfile } from "@/lib/maturity/cases/advice-profile";
import { requirePermission } from "@/lib/members/policy";
import { loadCases } from "./load-cases";
import { presentSimilar } from "./present-case";

/** The cases most like what the advisor says to some answers. */
export const findAdvisedCases = defineQuery({
  input: advisorAnswers,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, answers): Promise<SimilarCase[]> =>
    presentSimilar(adviceProfile(answers, advise(answers)), await loadCases(ctx)),
});
