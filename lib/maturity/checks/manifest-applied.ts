import { defineCheck } from "@/lib/maturity/define-check";
import { daysBetween } from "@/lib/maturity/judge/days";
import { judgeEvidence } from "@/lib/maturity/judge/judge-evidence";
import { met } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** The API is managed as a resource: L3, contract. */
export const manifestApplied = defineCheck({
  id: "manifest-applied",
  facet: "contract",
  level: 3,
  weight: 3,
  effortHours: 16,
  required: true,
  parameters: noParameters,
  title: "The API is managed as a resource",
  why: "What stands in a repository as a resource is reviewed, repeated and repaired like code.",
  fix: "Manage the API by a Kubernetes resource (`kind: APIDefinition`, or your gateway's), and let the cluster or the pipeline report it as evidence of kind `crd-managed`.",
  evaluate: (facts) => {
    const { manifestAt } = facts.governance;
    if (manifestAt === null) return judgeEvidence(facts, "crd-managed");
    return met("manifest-applied", { days: daysBetween(manifestAt, facts.at) }, apiPage(facts, "versions"));
  },
});
