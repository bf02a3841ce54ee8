import { defineCheck } from "@/lib/maturity/define-check";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Consumers have a team: L3, lifecycle. */
export const consumersKnown = defineCheck({
  id: "consumers-known",
  facet: "lifecycle",
  level: 3,
  weight: 1,
  effortHours: 8,
  required: false,
  parameters: leastShare(50),
  title: "Consumers have a team",
  why: "A consumer without a team cannot be told that something goes away.",
  fix: "Map the names in traffic to consumers, and give each consumer its team.",
  evaluate: (facts, { leastPercent }) => {
    const href = apiPage(facts, "consumers");
    const none = unknown("no-consumers", {}, href);
    return judgeShare(facts.consumers.withTeam, leastPercent, { code: "consumers-known", href, none });
  },
});
