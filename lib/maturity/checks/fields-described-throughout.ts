import { defineCheck } from "@/lib/maturity/define-check";
import { judgeContractShare } from "@/lib/maturity/judge/judge-contract";
import { apiPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Nearly every field is described: L4, contract. */
export const fieldsDescribedThroughout = defineCheck({
  id: "fields-described-throughout",
  facet: "contract",
  level: 4,
  weight: 2,
  effortHours: 24,
  required: true,
  parameters: leastShare(95),
  title: "Nearly every field is described",
  why: "Assistants and generated documents are only as good as the words they are given.",
  fix: "Describe what is left of the fields behind the entropy; let a lint rule block new ones without a description.",
  evaluate: (facts, { leastPercent }) =>
    judgeContractShare(facts, {
      share: (contract) => contract.describedFields,
      leastPercent,
      code: "fields-described-throughout",
      href: apiPage(facts, "scorecard/entropy/undocumented"),
    }),
});
