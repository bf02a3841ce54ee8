import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "fields-described" },
  {
    name: "half",
    base: "exemplary",
    given: { current: { contract: { describedFields: { count: 50, of: 100 } } } },
    status: "unmet",
    code: "fields-described",
  },
  {
    name: "no fields",
    base: "exemplary",
    given: { current: { contract: { describedFields: { count: 0, of: 0 } } } },
    status: "not-applicable",
    code: "fields-described-none",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
