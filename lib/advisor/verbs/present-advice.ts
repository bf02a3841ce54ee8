import type { AdviceRow } from "@/lib/advisor/store";
import type { AdviceDto } from "@/lib/advisor/schema";
import { canonicalJson } from "@/lib/core/canonical-json";
import { recommendation } from "@/lib/maturity/advisor/advice";
import { advise } from "@/lib/maturity/advisor/advise";
import { advisorAnswers } from "@/lib/maturity/advisor/answers";

/** Advice as others see it. */
export function presentAdvice(row: AdviceRow): AdviceDto {
  const answers = advisorAnswers.parse(row.answers);
  const result = recommendation.parse(row.result);
  return {
    id: row.id,
    answers,
    result,
    current: canonicalJson(advise(answers)) === canonicalJson(result),
    api: row.api,
    at: row.at.toISOString(),
    by: { kind: row.byKind === "token" || row.byKind === "system" ? row.byKind : "user", name: row.byName },
    url: `/advisor?advice=${row.id}`,
  };
}
