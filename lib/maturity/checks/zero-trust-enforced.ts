import { defineCheck } from "@/lib/maturity/define-check";
import { judgeEvidencePercent } from "@/lib/maturity/judge/judge-evidence";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Zero trust is enforced: L5, security. */
export const zeroTrustEnforced = defineCheck({
  id: "zero-trust-enforced",
  facet: "security",
  level: 5,
  weight: 3,
  effortHours: 40,
  required: true,
  parameters: leastShare(90),
  title: "Zero trust is enforced",
  why: "Being inside the network proves nothing.",
  fix: "Authorise every call by identity and policy, deny by default, and report the share of calls decided so as evidence of kind `zero-trust` with `percent`.",
  evaluate: (facts, { leastPercent }) => judgeEvidencePercent(facts, "zero-trust", leastPercent),
});
