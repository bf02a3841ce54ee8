import { type AdvisorQuery, queryOfAnswers, readAdvisorQuery } from "@/components/advisor/advisor-address";
import { adviceId, type AdviceDto } from "@/lib/advisor/schema";
import { getAdvice } from "@/lib/advisor/verbs/get-advice";
import { getRecommendation } from "@/lib/advisor/verbs/get-recommendation";
import type { ServiceContext } from "@/lib/core/context";
import { orNotFound } from "@/lib/http/or-not-found";
import type { Recommendation } from "@/lib/maturity/advisor/advice";
import type { AdvisorAnswers } from "@/lib/maturity/advisor/answers";

interface AdvisorData {
  query: AdvisorQuery;
  outcome: { answers: AdvisorAnswers; advice: Recommendation } | null;
  kept: AdviceDto | null;
}

/** What the address asks for: advice that was kept, or what is said to the answers in it. */
export async function loadAdvisor(
  ctx: ServiceContext,
  raw: Readonly<Record<string, string | string[] | undefined>>,
): Promise<AdvisorData> {
  const id = adviceId.safeParse(raw.advice);
  if (raw.advice === undefined || !id.success) {
    const query = readAdvisorQuery(raw);
    const answers = query.answers;
    return { query, outcome: answers && { answers, advice: await getRecommendation(ctx, answers) }, kept: null };
  }
  const kept = await orNotFound(getAdvice(ctx, { advice: id.data }));
  const query = { ...queryOfAnswers(kept.answers), asked: null, answers: kept.answers };
  return { query, outcome: { answers: kept.answers, advice: kept.result }, kept };
}
