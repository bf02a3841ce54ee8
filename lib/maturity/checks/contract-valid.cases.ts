import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "without findings", base: "exemplary", given: {}, status: "met", code: "contract-valid" },
  {
    name: "with an error",
    base: "exemplary",
    given: { current: { findings: { error: 1, warning: 0, info: 0, hint: 0 } } },
    status: "unmet",
    code: "contract-valid",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
