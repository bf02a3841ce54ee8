import { defineCheck } from "@/lib/maturity/define-check";
import { judgeEvidence } from "@/lib/maturity/judge/judge-evidence";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** An incident was rehearsed: L4, observability. */
export const incidentRehearsed = defineCheck({
  id: "incident-rehearsed",
  facet: "observability",
  level: 4,
  weight: 1,
  effortHours: 12,
  required: false,
  parameters: noParameters,
  title: "An incident was rehearsed",
  why: "Alerts and runbooks that were never tried fail when they are needed.",
  fix: "Break something on purpose, follow the runbook, and report the drill as evidence of kind `incident-drill` with its `minutes`.",
  evaluate: (facts) => judgeEvidence(facts, "incident-drill"),
});
