import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "lists-paged" },
  {
    name: "one of three",
    base: "exemplary",
    given: { current: { contract: { pagedLists: { count: 1, of: 3 } } } },
    status: "unmet",
    code: "lists-paged",
  },
  {
    name: "no lists",
    base: "exemplary",
    given: { current: { contract: { pagedLists: { count: 0, of: 0 } } } },
    status: "not-applicable",
    code: "lists-paged-none",
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
