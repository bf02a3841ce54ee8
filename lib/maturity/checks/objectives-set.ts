import { defineCheck } from "@/lib/maturity/define-check";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Objectives are set: L3, observability. */
export const objectivesSet = defineCheck({
  id: "objectives-set",
  facet: "observability",
  level: 3,
  weight: 2,
  effortHours: 6,
  required: true,
  parameters: noParameters,
  title: "Objectives are set",
  why: "Without a promised number, every call that fails is an argument.",
  fix: "Set an objective for availability and one for latency on the API's objectives page, or import OpenSLO.",
  evaluate: (facts) =>
    metIf(
      facts.slos.objectives > 0,
      "objectives-set",
      { objectives: facts.slos.objectives, clauses: facts.slos.clauses },
      apiPage(facts, "slos"),
    ),
});
