import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "operation-ids-complete" },
  {
    name: "all but one",
    base: "exemplary",
    given: { current: { contract: { withOperationId: { count: 9, of: 10 } } } },
    status: "unmet",
    code: "operation-ids-complete",
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
