import { defineCheck } from "@/lib/maturity/define-check";
import { judgeEvidence } from "@/lib/maturity/judge/judge-evidence";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Clients are generated from the contract: L2, contract. */
export const clientGenerated = defineCheck({
  id: "client-generated",
  facet: "contract",
  level: 2,
  weight: 1,
  effortHours: 8,
  required: false,
  parameters: noParameters,
  title: "Clients are generated from the contract",
  why: "Generated code proves that the contract can be used as it is, and keeps clients from drifting.",
  fix: "Generate a client in the pipeline and let it report the outcome as evidence of kind `generated-client`.",
  evaluate: (facts) => judgeEvidence(facts, "generated-client"),
});
