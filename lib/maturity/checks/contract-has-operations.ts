import { defineCheck } from "@/lib/maturity/define-check";
import { isOfMessages, judgeContract } from "@/lib/maturity/judge/judge-contract";
import { metIf, notApplicable } from "@/lib/maturity/judge/outcomes";
import { versionPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** The contract lists operations: L1, contract. */
export const contractHasOperations = defineCheck({
  id: "contract-has-operations",
  facet: "contract",
  level: 1,
  weight: 2,
  effortHours: 4,
  required: true,
  parameters: noParameters,
  title: "The contract lists operations",
  why: "An API without a single operation promises nothing that could be measured.",
  fix: "Describe at least one operation under `paths`, and publish the version.",
  evaluate: (facts) =>
    judgeContract(facts, (contract, current) => {
      const values = { operations: contract.operations, version: current.label };
      if (isOfMessages(contract, current)) return notApplicable("messages-only", values, versionPage(facts, "schemas"));
      return metIf(contract.operations > 0, "contract-has-operations", values, versionPage(facts, "operations"));
    }),
});
