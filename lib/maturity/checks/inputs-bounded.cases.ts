import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "inputs-bounded" },
  {
    name: "half",
    base: "exemplary",
    given: { current: { contract: { boundedInputs: { count: 20, of: 40 } } } },
    status: "unmet",
    code: "inputs-bounded",
  },
  {
    name: "no inputs",
    base: "exemplary",
    given: { current: { contract: { boundedInputs: { count: 0, of: 0 } } } },
    status: "not-applicable",
    code: "inputs-bounded-none",
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
