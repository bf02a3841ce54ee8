import { defineCheck } from "@/lib/maturity/define-check";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { notApplicable, unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage, publishPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Removals are announced: L3, lifecycle. */
export const removalsAnnounced = defineCheck({
  id: "removals-announced",
  facet: "lifecycle",
  level: 3,
  weight: 2,
  effortHours: 6,
  required: false,
  parameters: leastShare(90),
  title: "Removals are announced",
  why: "An operation that vanishes without a word breaks callers on the day of the release.",
  fix: "Deprecate an operation, with a sunset, at least one version before it is removed.",
  evaluate: (facts, { leastPercent }) => {
    const href = apiPage(facts, "changes/log");
    if (!facts.current) return unknown("no-contract", {}, publishPage(facts));
    const none = notApplicable("nothing-removed", {}, href);
    return judgeShare(facts.changes.removalsAnnounced, leastPercent, { code: "removals-announced", href, none });
  },
});
