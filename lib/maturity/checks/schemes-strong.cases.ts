import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "oauth2", base: "exemplary", given: {}, status: "met", code: "schemes-strong" },
  {
    name: "http basic",
    base: "exemplary",
    given: { current: { contract: { schemes: ["oauth2", "http basic"] } } },
    status: "unmet",
    code: "schemes-weak",
  },
  {
    name: "no scheme",
    base: "exemplary",
    given: { current: { contract: { schemes: [] } } },
    status: "unmet",
    code: "security-undeclared",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
  {
    name: "in a language that cannot say it",
    base: "exemplary",
    given: { current: { format: "graphql" } },
    status: "not-applicable",
    code: "not-in-language",
  },
];
