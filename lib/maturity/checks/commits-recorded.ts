import { defineCheck } from "@/lib/maturity/define-check";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Versions name their commit: L3, governance. */
export const commitsRecorded = defineCheck({
  id: "commits-recorded",
  facet: "governance",
  level: 3,
  weight: 1,
  effortHours: 4,
  required: false,
  parameters: leastShare(80),
  title: "Versions name their commit",
  why: "From a version to the code that serves it should be one step.",
  fix: "Publish with `--commit`; the templates for pipelines do so already.",
  evaluate: (facts, { leastPercent }) => {
    const href = apiPage(facts, "versions");
    const none = unknown("nothing-published", {}, href);
    return judgeShare(facts.publishing.withCommit, leastPercent, { code: "commits-recorded", href, none });
  },
});
