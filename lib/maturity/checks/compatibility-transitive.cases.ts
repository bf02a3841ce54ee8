import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "transitive, and blocks", base: "exemplary", given: {}, status: "met", code: "compatibility-transitive" },
  {
    name: "the last version alone",
    base: "exemplary",
    given: { governance: { compatibilityLevel: "backward" } },
    status: "unmet",
    code: "compatibility-weak",
  },
  {
    name: "only warns",
    base: "exemplary",
    given: { governance: { gates: [{ id: "compatibility", mode: "warn" }] } },
    status: "unmet",
    code: "compatibility-weak",
  },
  { name: "nothing known", base: "nothing", given: {}, status: "unmet", code: "compatibility-weak" },
];
