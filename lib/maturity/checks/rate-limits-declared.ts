import { defineCheck } from "@/lib/maturity/define-check";
import { judgeContractShare, judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { evidenceOf, judgeEvidencePercent } from "@/lib/maturity/judge/judge-evidence";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Rate limits are in force: L2, governance. */
export const rateLimitsDeclared = defineCheck({
  id: "rate-limits-declared",
  facet: "governance",
  level: 2,
  weight: 2,
  effortHours: 8,
  required: true,
  parameters: leastShare(50),
  title: "Rate limits are in force",
  why: "Callers who know the limit stay below it; those who do not find it in an outage.",
  fix: "Declare `429` with `Retry-After`, or `RateLimit` headers, for the operations that are limited; where the gateway limits without the contract saying so, report the share of routes as evidence of kind `rate-limiting` with `percent`.",
  evaluate: (facts, { leastPercent }) =>
    evidenceOf(facts, "rate-limiting")
      ? judgeEvidencePercent(facts, "rate-limiting", leastPercent)
      : judgeInLanguages(facts, ["openapi"], () =>
          judgeContractShare(facts, {
            share: (contract) => contract.rateLimited,
            leastPercent,
            code: "rate-limits-declared",
          }),
        ),
});
