import { defineCheck } from "@/lib/maturity/define-check";
import { metIf, unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Metrics or traces arrive: L2, observability. */
export const metricsReceived = defineCheck({
  id: "metrics-received",
  facet: "observability",
  level: 2,
  weight: 2,
  effortHours: 8,
  required: true,
  parameters: noParameters,
  title: "Metrics or traces arrive",
  why: "Log files say what happened; metrics say whether it is getting worse.",
  fix: "Add an OTLP exporter of the service's HTTP metrics, or let the collector turn Prometheus metrics into OTLP.",
  evaluate: (facts) => {
    const { daysSeen, sources } = facts.traffic;
    const href = apiPage(facts, "usage");
    if (daysSeen === 0) return unknown("no-calls", {}, href);
    if (sources.length === 0) return unknown("sources-unknown", {}, href);
    const isMeasured = sources.includes("metrics") || sources.includes("traces");
    return metIf(
      isMeasured,
      isMeasured ? "metrics-received" : "metrics-missing",
      { sources: sources.join(", ") },
      href,
    );
  },
});
