import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "blocks", base: "exemplary", given: {}, status: "met", code: "lint-blocks" },
  {
    name: "only warns",
    base: "exemplary",
    given: { governance: { lintBlocks: false } },
    status: "unmet",
    code: "lint-does-not-block",
  },
  { name: "no ruleset", base: "nothing", given: {}, status: "unmet", code: "lint-does-not-block" },
];
