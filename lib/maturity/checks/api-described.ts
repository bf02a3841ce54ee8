import { defineCheck } from "@/lib/maturity/define-check";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** The catalogue says what the API is for: L1, governance. */
export const apiDescribed = defineCheck({
  id: "api-described",
  facet: "governance",
  level: 1,
  weight: 1,
  effortHours: 1,
  required: true,
  parameters: noParameters,
  title: "The catalogue says what the API is for",
  why: "People find and reuse what they can understand without asking.",
  fix: "Edit the API and write two sentences: what it is for, and for whom.",
  evaluate: (facts) =>
    metIf(facts.api.described, facts.api.described ? "api-described" : "api-undescribed", {}, apiPage(facts)),
});
