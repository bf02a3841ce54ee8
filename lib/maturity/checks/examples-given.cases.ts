import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "examples-given" },
  {
    name: "a third",
    base: "exemplary",
    given: { current: { contract: { withExamples: { count: 3, of: 9 } } } },
    status: "unmet",
    code: "examples-given",
  },
  {
    name: "no bodies",
    base: "exemplary",
    given: { current: { contract: { withExamples: { count: 0, of: 0 } } } },
    status: "not-applicable",
    code: "examples-given-none",
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
