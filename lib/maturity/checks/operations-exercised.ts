import { defineCheck } from "@/lib/maturity/define-check";
import { judgeOperations } from "@/lib/maturity/judge/judge-contract";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Most operations are seen in traffic: L3, observability. */
export const operationsExercised = defineCheck({
  id: "operations-exercised",
  facet: "observability",
  level: 3,
  weight: 1,
  effortHours: 8,
  required: false,
  parameters: leastShare(50),
  title: "Most operations are seen in traffic",
  why: "An operation that nobody ever calls is either not there or not needed.",
  fix: "Look at the operations without calls: correct their `http.route`, or deprecate what nobody uses.",
  evaluate: (facts, { leastPercent }) => {
    const href = apiPage(facts, "usage");
    return judgeOperations(facts, () => {
      const none = unknown("no-calls", {}, href);
      if (facts.traffic.daysSeen === 0) return none;
      return judgeShare(facts.traffic.operationsSeen, leastPercent, { code: "operations-exercised", href, none });
    });
  },
});
