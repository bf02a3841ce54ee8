import { deprecationsHref } from "@/lib/deprecations/model/deprecations-address";
import { defineCheck } from "@/lib/maturity/define-check";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { notApplicable, unknown } from "@/lib/maturity/judge/outcomes";
import { publishPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** The promised notice is given: L3, lifecycle. */
export const noticeKept = defineCheck({
  id: "notice-kept",
  facet: "lifecycle",
  level: 3,
  weight: 2,
  effortHours: 8,
  required: true,
  parameters: leastShare(100),
  title: "The promised notice is given",
  why: "A date that comes sooner than promised is a broken promise.",
  fix: "Move the sunset of each deprecation back until the notice of its policy is kept.",
  evaluate: (facts, { leastPercent }) => {
    const href = deprecationsHref({ api: facts.api.slug });
    if (!facts.current) return unknown("no-contract", {}, publishPage(facts));
    const none = notApplicable("nothing-deprecated", {}, href);
    return judgeShare(facts.deprecations.noticeKept, leastPercent, { code: "notice-kept", href, none });
  },
});
