import { deprecationsHref } from "@/lib/deprecations/model/deprecations-address";
import { defineCheck } from "@/lib/maturity/define-check";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { notApplicable, unknown } from "@/lib/maturity/judge/outcomes";
import { publishPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** What goes away names its replacement: L3, lifecycle. */
export const replacementsNamed = defineCheck({
  id: "replacements-named",
  facet: "lifecycle",
  level: 3,
  weight: 1,
  effortHours: 3,
  required: false,
  parameters: leastShare(80),
  title: "What goes away names its replacement",
  why: "Callers move sooner when they are told where to.",
  fix: "Open each deprecation without a replacement, and name the operation, version or API to move to.",
  evaluate: (facts, { leastPercent }) => {
    const href = deprecationsHref({ api: facts.api.slug });
    if (!facts.current) return unknown("no-contract", {}, publishPage(facts));
    const none = notApplicable("nothing-deprecated", {}, href);
    return judgeShare(facts.deprecations.withReplacement, leastPercent, { code: "replacements-named", href, none });
  },
});
