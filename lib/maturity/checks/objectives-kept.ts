import { defineCheck } from "@/lib/maturity/define-check";
import { metIf, unknown, unmet } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Objectives are kept: L4, observability. */
export const objectivesKept = defineCheck({
  id: "objectives-kept",
  facet: "observability",
  level: 4,
  weight: 2,
  effortHours: 24,
  required: true,
  parameters: noParameters,
  title: "Objectives are kept",
  why: "An objective that is missed month after month is a wish.",
  fix: "Look at what burns the budget of the missed objectives; mend that first, or agree on a number that can be kept.",
  evaluate: (facts) => {
    const { objectives, met: kept, missed, noData } = facts.slos;
    const href = apiPage(facts, "slos");
    if (objectives === 0) return unmet("objectives-none", {}, href);
    if (kept + missed === 0) return unknown("objectives-without-data", { objectives }, href);
    return metIf(missed === 0, "objectives-kept", { met: kept, missed, noData }, href);
  },
});
