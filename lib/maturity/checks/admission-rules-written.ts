import { defineCheck } from "@/lib/maturity/define-check";
import { judgeOperations, judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { versionPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** The contract has admission rules: L4, governance. */
export const admissionRulesWritten = defineCheck({
  id: "admission-rules-written",
  facet: "governance",
  level: 4,
  weight: 2,
  effortHours: 12,
  required: true,
  parameters: noParameters,
  title: "The contract has admission rules",
  why: "A precondition that the contract states can be enforced before the service is reached.",
  fix: "Write `x-kubernetes-admission` rules for what a schema cannot say, and try them on the admission page.",
  evaluate: (facts) =>
    judgeInLanguages(facts, ["openapi"], () =>
      judgeOperations(facts, ({ admissionRules, operations }) =>
        metIf(
          admissionRules > 0,
          "admission-rules-written",
          { rules: admissionRules, operations },
          `${versionPage(facts)}/admission`,
        ),
      ),
    ),
});
