import { defineCheck } from "@/lib/maturity/define-check";
import { judgeContractShare } from "@/lib/maturity/judge/judge-contract";
import { apiPage } from "@/lib/maturity/judge/pages";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Fields are described: L3, contract. */
export const fieldsDescribed = defineCheck({
  id: "fields-described",
  facet: "contract",
  level: 3,
  weight: 2,
  effortHours: 16,
  required: true,
  parameters: leastShare(80),
  title: "Fields are described",
  why: "A name such as `status` says what may stand in it only to those who wrote it.",
  fix: "Open the undocumented fields behind the entropy, the most used schemas first, and write one sentence for each.",
  evaluate: (facts, { leastPercent }) =>
    judgeContractShare(facts, {
      share: (contract) => contract.describedFields,
      leastPercent,
      code: "fields-described",
      href: apiPage(facts, "scorecard/entropy/undocumented"),
    }),
});
