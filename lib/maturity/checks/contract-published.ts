import { defineCheck } from "@/lib/maturity/define-check";
import { met, unmet } from "@/lib/maturity/judge/outcomes";
import { publishPage, versionPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** A contract is published: L1, contract. */
export const contractPublished = defineCheck({
  id: "contract-published",
  facet: "contract",
  level: 1,
  weight: 3,
  effortHours: 4,
  required: true,
  parameters: noParameters,
  title: "A contract is published",
  why: "What is not written down can neither be checked nor kept.",
  fix: "Publish the definition of the API on its Publish page or with `concordat publish`.",
  evaluate: (facts) =>
    facts.current
      ? met("contract-published", { version: facts.current.label }, versionPage(facts))
      : unmet("no-contract", {}, publishPage(facts)),
});
