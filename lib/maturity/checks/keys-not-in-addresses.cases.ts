import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "oauth2", base: "exemplary", given: {}, status: "met", code: "keys-not-in-addresses" },
  {
    name: "a key in the query",
    base: "exemplary",
    given: { current: { contract: { schemes: ["oauth2", "apiKey query"] } } },
    status: "unmet",
    code: "keys-not-in-addresses",
  },
  {
    name: "no scheme",
    base: "exemplary",
    given: { current: { contract: { schemes: [] } } },
    status: "not-applicable",
    code: "keys-not-in-addresses-none",
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
