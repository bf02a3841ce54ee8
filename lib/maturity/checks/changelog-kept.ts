import { defineCheck } from "@/lib/maturity/define-check";
import { judgeShare } from "@/lib/maturity/judge/judge-share";
import { unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Versions come with a changelog: L2, lifecycle. */
export const changelogKept = defineCheck({
  id: "changelog-kept",
  facet: "lifecycle",
  level: 2,
  weight: 1,
  effortHours: 3,
  required: false,
  parameters: leastShare(80),
  title: "Versions come with a changelog",
  why: "A difference says what changed; only people can say why.",
  fix: "Publish with `--changelog`, or write the note in the publish form.",
  evaluate: (facts, { leastPercent }) => {
    const href = apiPage(facts, "changes/log");
    const none = unknown("nothing-published", {}, href);
    return judgeShare(facts.publishing.withChangelog, leastPercent, { code: "changelog-kept", href, none });
  },
});
