import { defineCheck } from "@/lib/maturity/define-check";
import { metIf, notApplicable, unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage, publishPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** What breaks has a new major version: L2, lifecycle. */
export const breakingNeedsMajor = defineCheck({
  id: "breaking-needs-major",
  facet: "lifecycle",
  level: 2,
  weight: 3,
  effortHours: 8,
  required: true,
  parameters: noParameters,
  title: "What breaks has a new major version",
  why: "Callers who upgrade within a major version trust that nothing breaks.",
  fix: "Let the gate `semver` block, and publish what breaks callers under the next major version.",
  evaluate: (facts) => {
    const { releases, breakingWithoutMajor } = facts.changes;
    const href = apiPage(facts, "changes/log");
    if (!facts.current) return unknown("no-contract", {}, publishPage(facts));
    if (releases === 0) return notApplicable("no-releases", {}, href);
    return metIf(breakingWithoutMajor === 0, "breaking-needs-major", { count: breakingWithoutMajor, releases }, href);
  },
});
