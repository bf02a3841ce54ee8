import { z } from "zod";
import { defineCheck } from "@/lib/maturity/define-check";
import { metIf, notApplicable, unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage, publishPage } from "@/lib/maturity/judge/pages";

/** Releases seldom break callers: L4, lifecycle. */
export const breakingRare = defineCheck({
  id: "breaking-rare",
  facet: "lifecycle",
  level: 4,
  weight: 2,
  effortHours: 24,
  required: true,
  parameters: z.strictObject({ mostReleases: z.number().int().min(0).max(365).default(1) }),
  title: "Releases seldom break callers",
  why: "Each release that breaks callers costs every one of them a day.",
  fix: "Add instead of changing; where it must break, gather what breaks into one major version a year.",
  evaluate: (facts, { mostReleases }) => {
    const { releases, breakingReleases } = facts.changes;
    const href = apiPage(facts, "changes/log");
    if (!facts.current) return unknown("no-contract", {}, publishPage(facts));
    if (releases === 0) return notApplicable("no-releases", {}, href);
    const count = breakingReleases.length;
    return metIf(count <= mostReleases, "breaking-rare", { count, releases, most: mostReleases }, href);
  },
});
