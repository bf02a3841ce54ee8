import { defineCheck } from "@/lib/maturity/define-check";
import { judgeContractShare, judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Operations demand credentials: L2, security. */
export const operationsSecured = defineCheck({
  id: "operations-secured",
  facet: "security",
  level: 2,
  weight: 3,
  effortHours: 12,
  required: true,
  parameters: leastShare(90),
  title: "Operations demand credentials",
  why: "What anybody may call can be neither limited nor traced to a caller.",
  fix: "Require a security scheme for the document, and take single public operations out with `security: []`; lower the share in the rubric where most are public.",
  evaluate: (facts, { leastPercent }) =>
    judgeInLanguages(facts, ["openapi", "asyncapi"], () =>
      judgeContractShare(facts, { share: (contract) => contract.secured, leastPercent, code: "operations-secured" }),
    ),
});
