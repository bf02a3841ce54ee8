import { defineCheck } from "@/lib/maturity/define-check";
import { met, unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Calls are recorded: L1, observability. */
export const callsRecorded = defineCheck({
  id: "calls-recorded",
  facet: "observability",
  level: 1,
  weight: 2,
  effortHours: 4,
  required: false,
  parameters: noParameters,
  title: "Calls are recorded",
  why: "Nobody can say what an API is used for while nothing reports its calls; log files are enough to begin with.",
  fix: "Send traces, metrics or access logs over OTLP as the telemetry settings show, or upload log files.",
  evaluate: (facts) => {
    const { daysSeen, sources } = facts.traffic;
    const href = apiPage(facts, "usage");
    if (daysSeen === 0) return unknown("no-calls", {}, href);
    const code = sources.length > 0 ? "calls-recorded-by" : "calls-recorded";
    return met(code, { days: daysSeen, sources: sources.join(", ") }, href);
  },
});
