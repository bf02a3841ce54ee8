import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "errors-shared" },
  {
    name: "half",
    base: "exemplary",
    given: { current: { contract: { withSharedError: { count: 5, of: 10 } } } },
    status: "unmet",
    code: "errors-shared",
  },
  {
    name: "no declared errors",
    base: "exemplary",
    given: { current: { contract: { withSharedError: { count: 0, of: 0 } } } },
    status: "not-applicable",
    code: "errors-shared-none",
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
