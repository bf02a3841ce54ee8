import { defineCheck } from "@/lib/maturity/define-check";
import { judgeEvidence } from "@/lib/maturity/judge/judge-evidence";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Identities are issued by themselves: L5, security. */
export const identitiesIssued = defineCheck({
  id: "identities-issued",
  facet: "security",
  level: 5,
  weight: 2,
  effortHours: 32,
  required: true,
  parameters: noParameters,
  title: "Identities are issued by themselves",
  why: "A certificate that people renew expires on a holiday.",
  fix: "Let SPIRE or the mesh issue and rotate workload identities, and report it as evidence of kind `identity-issuing` with the `hours` of their life.",
  evaluate: (facts) => judgeEvidence(facts, "identity-issuing"),
});
