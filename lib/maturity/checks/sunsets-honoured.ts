import { deprecationsHref } from "@/lib/deprecations/model/deprecations-address";
import { defineCheck } from "@/lib/maturity/define-check";
import { metIf, notApplicable, unknown } from "@/lib/maturity/judge/outcomes";
import { publishPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Sunset dates are kept: L3, lifecycle. */
export const sunsetsHonoured = defineCheck({
  id: "sunsets-honoured",
  facet: "lifecycle",
  level: 3,
  weight: 2,
  effortHours: 6,
  required: true,
  parameters: noParameters,
  title: "Sunset dates are kept",
  why: "A date that passes without anything happening teaches callers to ignore the next one.",
  fix: "Retire what is overdue, or move its date with a reason.",
  evaluate: (facts) => {
    const { records, overdue } = facts.deprecations;
    const href = deprecationsHref({ api: facts.api.slug });
    if (!facts.current) return unknown("no-contract", {}, publishPage(facts));
    if (records === 0) return notApplicable("nothing-deprecated", {}, href);
    return metIf(overdue === 0, "sunsets-honoured", { overdue, of: records }, href);
  },
});
