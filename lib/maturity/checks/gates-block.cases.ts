import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all block", base: "exemplary", given: {}, status: "met", code: "gates-block" },
  {
    name: "one blocks",
    base: "exemplary",
    given: {
      governance: {
        gates: [
          { id: "validity", mode: "block" },
          { id: "lint", mode: "warn" },
        ],
      },
    },
    status: "unmet",
    code: "gates-block",
  },
  { name: "none at all", base: "nothing", given: {}, status: "unmet", code: "gates-block" },
];
