import { defineCheck } from "@/lib/maturity/define-check";
import { judgeEvidence } from "@/lib/maturity/judge/judge-evidence";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Alerts come before the trouble: L5, observability. */
export const alertsPredict = defineCheck({
  id: "alerts-predict",
  facet: "observability",
  level: 5,
  weight: 2,
  effortHours: 40,
  required: true,
  parameters: noParameters,
  title: "Alerts come before the trouble",
  why: "An alert an hour early is a repair; an hour late it is an apology.",
  fix: "Let a forecast watch the objectives' budgets, and report its alerts as evidence of kind `predictive-alerts`.",
  evaluate: (facts) => judgeEvidence(facts, "predictive-alerts"),
});
