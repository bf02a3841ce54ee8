import { defineCheck } from "@/lib/maturity/define-check";
import { metIf, notApplicable, unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage, publishPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Versions retire by schedule: L5, lifecycle. */
export const retiredBySchedule = defineCheck({
  id: "retired-by-schedule",
  facet: "lifecycle",
  level: 5,
  weight: 1,
  effortHours: 4,
  required: false,
  parameters: noParameters,
  title: "Versions retire by schedule",
  why: "A sunset that waits for somebody to press a button comes late.",
  fix: "Set sunset dates, and let the registry's job end the versions on the day.",
  evaluate: (facts) => {
    const { retiredByJob } = facts.deprecations;
    const { byState } = facts.publishing;
    const gone = byState.sunset + byState.retired;
    const href = apiPage(facts, "versions");
    if (!facts.current) return unknown("no-contract", {}, publishPage(facts));
    if (gone === 0) return notApplicable("nothing-retired", {}, href);
    return metIf(retiredByJob > 0, "retired-by-schedule", { count: Math.min(retiredByJob, gone), of: gone }, href);
  },
});
