import { deprecationsHref } from "@/lib/deprecations/model/deprecations-address";
import { defineCheck } from "@/lib/maturity/define-check";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { notApplicable, unknown } from "@/lib/maturity/judge/outcomes";
import { publishPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Consumers answer deprecations: L4, lifecycle. */
export const consumersAnswer = defineCheck({
  id: "consumers-answer",
  facet: "lifecycle",
  level: 4,
  weight: 1,
  effortHours: 12,
  required: false,
  parameters: leastShare(80),
  title: "Consumers answer deprecations",
  why: "Who has not answered has not read it.",
  fix: "Ask the silent consumers on the deprecation's page; their owners see the question in their inbox.",
  evaluate: (facts, { leastPercent }) => {
    const href = deprecationsHref({ api: facts.api.slug });
    if (!facts.current) return unknown("no-contract", {}, publishPage(facts));
    if (facts.deprecations.records === 0) return notApplicable("nothing-deprecated", {}, href);
    // Where nobody measures who calls, that nobody is known to call says nothing.
    const isMeasured = facts.traffic.daysSeen > 0;
    const none = isMeasured ? notApplicable("no-affected-consumers", {}, href) : unknown("no-calls", {}, href);
    return judgeShare(facts.deprecations.answered, leastPercent, { code: "consumers-answer", href, none });
  },
});
