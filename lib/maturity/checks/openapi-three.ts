import { defineCheck } from "@/lib/maturity/define-check";
import { judgeCurrent } from "@/lib/maturity/judge/judge-contract";
import { metIf } from "@/lib/maturity/judge/outcomes";
import { versionPage } from "@/lib/maturity/judge/pages";
import { noParameters } from "@/lib/maturity/judge/parameters";

/** The contract is in a current format: L2, contract. */
export const openapiThree = defineCheck({
  id: "openapi-three",
  facet: "contract",
  level: 2,
  weight: 2,
  effortHours: 16,
  required: true,
  parameters: noParameters,
  title: "The contract is in a current format",
  why: "Generators, mocks and checkers of today read OpenAPI 3 and later; 2.0 cannot say half of what a contract needs.",
  fix: "Convert the definition to OpenAPI 3.1 with a converter, look through the result, and publish it as the next version.",
  evaluate: (facts) =>
    judgeCurrent(facts, ({ format, specVersion }) => {
      const isOld = format === "openapi" && specVersion.startsWith("2.");
      const code = isOld ? "openapi-two" : "openapi-three";
      return metIf(!isOld, code, { format, specVersion }, versionPage(facts, "source"));
    }),
});
