import { deprecationsHref } from "@/lib/deprecations/model/deprecations-address";
import { defineCheck } from "@/lib/maturity/define-check";
import { metIf, notApplicable, unknown } from "@/lib/maturity/judge/outcomes";
import { publishPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Sunsets are rehearsed: L4, lifecycle. */
export const brownoutsRehearsed = defineCheck({
  id: "brownouts-rehearsed",
  facet: "lifecycle",
  level: 4,
  weight: 1,
  effortHours: 4,
  required: false,
  parameters: noParameters,
  title: "Sunsets are rehearsed",
  why: "An hour of failing on an announced day finds the callers that no list knows.",
  fix: "Plan a brownout for each deprecation, some weeks before its sunset.",
  evaluate: (facts) => {
    const { records, brownouts } = facts.deprecations;
    const href = deprecationsHref({ api: facts.api.slug });
    if (!facts.current) return unknown("no-contract", {}, publishPage(facts));
    if (records === 0) return notApplicable("nothing-deprecated", {}, href);
    return metIf(brownouts > 0, "brownouts-rehearsed", { brownouts, records }, href);
  },
});
