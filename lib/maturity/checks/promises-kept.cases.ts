import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "no breach", base: "exemplary", given: {}, status: "met", code: "promises-kept" },
  {
    name: "one breach",
    base: "exemplary",
    given: { slos: { clauses: 1, breaches: 1 } },
    status: "unmet",
    code: "promises-kept",
  },
  {
    name: "no calls to judge by",
    base: "exemplary",
    given: { traffic: { daysSeen: 0 } },
    status: "unknown",
    code: "no-calls",
  },
  { name: "no clauses", base: "nothing", given: {}, status: "unknown", code: "no-clauses" },
];
