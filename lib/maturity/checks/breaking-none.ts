import { defineCheck } from "@/lib/maturity/define-check";
import { metIf, notApplicable, unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage, publishPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** No release broke callers in a year: L5, lifecycle. */
export const breakingNone = defineCheck({
  id: "breaking-none",
  facet: "lifecycle",
  level: 5,
  weight: 2,
  effortHours: 32,
  required: false,
  parameters: noParameters,
  title: "No release broke callers in a year",
  why: "What changes by itself must never break anybody.",
  fix: "Let the compatibility gate block across major versions as well.",
  evaluate: (facts) => {
    const { releases, breakingReleases } = facts.changes;
    const href = apiPage(facts, "changes/log");
    if (!facts.current) return unknown("no-contract", {}, publishPage(facts));
    if (releases === 0) return notApplicable("no-releases", {}, href);
    return metIf(breakingReleases.length === 0, "breaking-none", { count: breakingReleases.length, releases }, href);
  },
});
