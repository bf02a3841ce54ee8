import { defineCheck } from "@/lib/maturity/define-check";
import { judgeContract, judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { versionPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** The contract names a contact: L1, contract. */
export const contactNamed = defineCheck({
  id: "contact-named",
  facet: "contract",
  level: 1,
  weight: 1,
  effortHours: 1,
  required: false,
  parameters: noParameters,
  title: "The contract names a contact",
  why: "Who reads the definition far from the registry must still find somebody to ask.",
  fix: "Add `info.contact` with a name and an address that somebody reads.",
  evaluate: (facts) =>
    judgeInLanguages(facts, ["openapi", "asyncapi"], () =>
      judgeContract(facts, ({ contact }, { label }) =>
        metIf(contact, contact ? "contact-named" : "contact-missing", { version: label }, versionPage(facts, "source")),
      ),
    ),
});
