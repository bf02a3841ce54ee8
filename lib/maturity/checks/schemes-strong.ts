import { defineCheck } from "@/lib/maturity/define-check";
import { judgeOperations, judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { metIf, unmet } from "@/lib/maturity/judge/outcomes";
import { versionPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** Credentials expire: L3, security. */
export const schemesStrong = defineCheck({
  id: "schemes-strong",
  facet: "security",
  level: 3,
  weight: 2,
  effortHours: 24,
  required: true,
  parameters: noParameters,
  title: "Credentials expire",
  why: "Passwords and keys that never change are found sooner or later, and then work for ever.",
  fix: "Move from `http basic` and API keys to OAuth 2, OpenID Connect, signed bearer tokens or mutual TLS.",
  evaluate: (facts) =>
    judgeInLanguages(facts, ["openapi", "asyncapi"], () =>
      judgeOperations(facts, ({ schemes }) => {
        const href = versionPage(facts, "source");
        if (schemes.length === 0) return unmet("security-undeclared", { schemes: "", count: 0 }, href);
        const weak = schemes.filter((scheme) => !/^(oauth2|openIdConnect|mutualTLS|http bearer)$/i.test(scheme));
        const code = weak.length === 0 ? "schemes-strong" : "schemes-weak";
        return metIf(weak.length === 0, code, { count: weak.length, of: schemes.length, weak: weak.join(", ") }, href);
      }),
    ),
});
