import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  {
    name: "the gateway says so",
    base: "exemplary",
    given: { current: { contract: { rateLimited: { count: 0, of: 10 } } } },
    status: "met",
    code: "evidence-percent",
  },
  { name: "all declared", base: "exemplary", given: { evidence: [] }, status: "met", code: "rate-limits-declared" },
  {
    name: "a tenth",
    base: "exemplary",
    given: { evidence: [], current: { contract: { rateLimited: { count: 1, of: 10 } } } },
    status: "unmet",
    code: "rate-limits-declared",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
  {
    name: "in a language that cannot say it",
    base: "exemplary",
    given: { evidence: [], current: { format: "graphql" } },
    status: "not-applicable",
    code: "not-in-language",
  },
];
