import { defineCheck } from "@/lib/maturity/define-check";
import { met, unknown, unmet } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Traces arrive: L3, observability. */
export const tracesReceived = defineCheck({
  id: "traces-received",
  facet: "observability",
  level: 3,
  weight: 3,
  effortHours: 16,
  required: true,
  parameters: noParameters,
  title: "Traces arrive",
  why: "Only a trace says which of ten services made the call slow.",
  fix: "Instrument the service with OpenTelemetry and export its spans over OTLP; keep the server span of each call.",
  evaluate: (facts) => {
    const { traces, daysSeen } = facts.traffic;
    const href = apiPage(facts, "usage");
    if (traces && traces.traces > 0) return met("traces-received", { traces: traces.traces }, href);
    if (daysSeen === 0) return unknown("no-calls", {}, href);
    return unmet("traces-missing", { days: daysSeen }, href);
  },
});
