import { defineCheck } from "@/lib/maturity/define-check";
import { judgeOperations, judgeInLanguages } from "@/lib/maturity/judge/judge-contract";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { versionPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** The contract says how callers prove who they are: L1, security. */
export const securityDeclared = defineCheck({
  id: "security-declared",
  facet: "security",
  level: 1,
  weight: 2,
  effortHours: 6,
  required: false,
  parameters: noParameters,
  title: "The contract says how callers prove who they are",
  why: "Clients cannot be generated, and access cannot be reviewed, where credentials are arranged by word of mouth.",
  fix: "Declare a security scheme and require it with `security` for the document or its operations.",
  evaluate: (facts) =>
    judgeInLanguages(facts, ["openapi", "asyncapi"], () =>
      judgeOperations(facts, ({ schemes }) =>
        metIf(
          schemes.length > 0,
          schemes.length > 0 ? "security-declared" : "security-undeclared",
          { schemes: schemes.join(", "), count: schemes.length },
          versionPage(facts, "source"),
        ),
      ),
    ),
});
