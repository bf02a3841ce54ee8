import { defineCheck } from "@/lib/maturity/define-check";
import { judgeOperations, judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { metIf, notApplicable } from "@/lib/maturity/judge/outcomes";
import { versionPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Keys are not in addresses: L2, security. */
export const keysNotInAddresses = defineCheck({
  id: "keys-not-in-addresses",
  facet: "security",
  level: 2,
  weight: 2,
  effortHours: 8,
  required: true,
  parameters: noParameters,
  title: "Keys are not in addresses",
  why: "Addresses end up in logs, histories and referrers, with the keys in them.",
  fix: "Move the key from the query to a header: change `in: query` to `in: header`, accept both for a while, and deprecate the old way.",
  evaluate: (facts) =>
    judgeInLanguages(facts, ["openapi", "asyncapi"], () =>
      judgeOperations(facts, ({ schemes }) => {
        const href = versionPage(facts, "source");
        if (schemes.length === 0) return notApplicable("keys-not-in-addresses-none", {}, href);
        const inAddress = schemes.filter((scheme) => /^apiKey query$/i.test(scheme)).length;
        return metIf(inAddress === 0, "keys-not-in-addresses", { count: inAddress, of: schemes.length }, href);
      }),
    ),
});
