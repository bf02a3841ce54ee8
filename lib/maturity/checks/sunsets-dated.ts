import { deprecationsHref } from "@/lib/deprecations/model/deprecations-address";
import { defineCheck } from "@/lib/maturity/define-check";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { notApplicable, unknown } from "@/lib/maturity/judge/outcomes";
import { publishPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** What goes away says when: L2, lifecycle. */
export const sunsetsDated = defineCheck({
  id: "sunsets-dated",
  facet: "lifecycle",
  level: 2,
  weight: 2,
  effortHours: 3,
  required: true,
  parameters: leastShare(100),
  title: "What goes away says when",
  why: "Nobody plans a move without a date.",
  fix: "Open each deprecation without a date and set its sunset, or add `x-sunset` beside `deprecated: true`.",
  evaluate: (facts, { leastPercent }) => {
    const href = deprecationsHref({ api: facts.api.slug });
    if (!facts.current) return unknown("no-contract", {}, publishPage(facts));
    const none = notApplicable("nothing-deprecated", {}, href);
    return judgeShare(facts.deprecations.withSunset, leastPercent, { code: "sunsets-dated", href, none });
  },
});
