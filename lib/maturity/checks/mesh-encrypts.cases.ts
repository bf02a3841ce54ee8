import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "reported", base: "exemplary", given: {}, status: "met", code: "evidence-passed" },
  {
    name: "seen by SPIFFE ids",
    base: "exemplary",
    given: { evidence: [] },
    status: "met",
    code: "mesh-encrypts-spiffe",
  },
  {
    name: "one caller of many",
    base: "exemplary",
    given: { evidence: [], traffic: { spiffeCallers: { count: 1, of: 50 } } },
    status: "unmet",
    code: "mesh-encrypts-spiffe",
  },
  {
    name: "neither",
    base: "exemplary",
    given: { evidence: [], traffic: { spiffeCallers: { count: 0, of: 5 } } },
    status: "unknown",
    code: "evidence-missing",
  },
  { name: "nothing known", base: "nothing", given: {}, status: "unknown", code: "evidence-missing" },
];
