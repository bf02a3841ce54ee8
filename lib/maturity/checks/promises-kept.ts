import { defineCheck } from "@/lib/maturity/define-check";
import { metIf, unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Contract clauses were kept for 90 days: L5, observability. */
export const promisesKept = defineCheck({
  id: "promises-kept",
  facet: "observability",
  level: 5,
  weight: 2,
  effortHours: 24,
  required: false,
  parameters: noParameters,
  title: "Contract clauses were kept for 90 days",
  why: "What is promised to another party is counted, not felt.",
  fix: "Write the promises as clauses, look at each breach, and mend its cause before the next one.",
  evaluate: (facts) => {
    const { clauses, breaches } = facts.slos;
    const href = apiPage(facts, "slos");
    if (clauses === 0) return unknown("no-clauses", {}, href);
    if (facts.traffic.daysSeen === 0) return unknown("no-calls", {}, href);
    return metIf(breaches === 0, "promises-kept", { clauses, breaches }, href);
  },
});
