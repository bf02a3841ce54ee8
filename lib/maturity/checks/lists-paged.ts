import { defineCheck } from "@/lib/maturity/define-check";
import { judgeContractShare, judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Lists can be paged: L3, contract. */
export const listsPaged = defineCheck({
  id: "lists-paged",
  facet: "contract",
  level: 3,
  weight: 1,
  effortHours: 12,
  required: false,
  parameters: leastShare(90),
  title: "Lists can be paged",
  why: "A list that is always sent whole fails on the day it has grown.",
  fix: "Give each list a `limit` and a `cursor` (or `page`), with a bound, and say what follows.",
  evaluate: (facts, { leastPercent }) =>
    judgeInLanguages(facts, ["openapi"], () =>
      judgeContractShare(facts, { share: (contract) => contract.pagedLists, leastPercent, code: "lists-paged" }),
    ),
});
