import { defineCheck } from "@/lib/maturity/define-check";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage, publishPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Calls are of operations that the contract has: L3, security. */
export const callsMatchContract = defineCheck({
  id: "calls-match-contract",
  facet: "security",
  level: 3,
  weight: 2,
  effortHours: 16,
  required: false,
  parameters: leastShare(95),
  title: "Calls are of operations that the contract has",
  why: "What is called and not in the contract was never reviewed, and nobody watches it.",
  fix: "Look at the calls that match nothing on the usage page: add the operations to the contract, correct `http.route`, or close the way in.",
  evaluate: (facts, { leastPercent }) => {
    const { calls, unmatchedCalls } = facts.traffic;
    const href = apiPage(facts, "usage");
    if (!facts.current) return unknown("no-contract", {}, publishPage(facts));
    const none = unknown("no-calls", {}, href);
    const share = { count: Math.max(0, calls - unmatchedCalls), of: calls };
    return judgeShare(share, leastPercent, { code: "calls-match-contract", href, none });
  },
});
