import { defineCheck } from "@/lib/maturity/define-check";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** The catalogue says where it runs: L3, governance. */
export const runtimeNamed = defineCheck({
  id: "runtime-named",
  facet: "governance",
  level: 3,
  weight: 1,
  effortHours: 1,
  required: false,
  parameters: noParameters,
  title: "The catalogue says where it runs",
  why: "A platform plans by what runs where, and how well it is kept apart.",
  fix: "Edit the API and choose its isolation layer and its runtime.",
  evaluate: (facts) => {
    const { isolationLayer, runtime } = facts.api;
    const isNamed = isolationLayer !== null && runtime !== null;
    const values = { layer: isolationLayer ?? "–", runtime: runtime ?? "–" };
    return metIf(isNamed, isNamed ? "runtime-named" : "runtime-missing", values, apiPage(facts));
  },
});
