import { defineCheck } from "@/lib/maturity/define-check";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Versions are published by a pipeline: L2, governance. */
export const publishedByCi = defineCheck({
  id: "published-by-ci",
  facet: "governance",
  level: 2,
  weight: 2,
  effortHours: 8,
  required: true,
  parameters: leastShare(80),
  title: "Versions are published by a pipeline",
  why: "What a pipeline publishes was checked the same way every time.",
  fix: "Create a token for the pipeline and run `concordat publish` there; the guide to CI has ready-made jobs.",
  evaluate: (facts, { leastPercent }) => {
    const href = apiPage(facts, "versions");
    const none = unknown("nothing-published", {}, href);
    return judgeShare(facts.publishing.byToken, leastPercent, { code: "published-by-ci", href, none });
  },
});
