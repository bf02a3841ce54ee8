import { defineCheck } from "@/lib/maturity/define-check";
import { judgeCurrent } from "@/lib/maturity/judge/judge-contract";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { versionPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** The contract has no errors: L1, contract. */
export const contractValid = defineCheck({
  id: "contract-valid",
  facet: "contract",
  level: 1,
  weight: 3,
  effortHours: 6,
  required: true,
  parameters: noParameters,
  title: "The contract has no errors",
  why: "What is an error to the validator or the linter is what generators, mocks and callers stumble over.",
  fix: "Open the findings of the version in use, correct the errors and publish a version without them.",
  evaluate: (facts) =>
    judgeCurrent(facts, ({ findings, label }) =>
      metIf(findings.error === 0, "contract-valid", { errors: findings.error, version: label }, versionPage(facts)),
    ),
});
