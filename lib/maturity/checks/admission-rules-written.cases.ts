import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "some", base: "exemplary", given: {}, status: "met", code: "admission-rules-written" },
  {
    name: "none",
    base: "exemplary",
    given: { current: { contract: { admissionRules: 0 } } },
    status: "unmet",
    code: "admission-rules-written",
  },
  {
    name: "no operations",
    base: "exemplary",
    given: { current: { contract: { operations: 0 } } },
    status: "unknown",
    code: "no-operations",
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
