import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "gates-block-throughout" },
  {
    name: "one warns",
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
    code: "gates-block-throughout",
  },
  { name: "no gates", base: "nothing", given: {}, status: "unmet", code: "gates-block-throughout" },
];
