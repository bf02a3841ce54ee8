import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "both", base: "exemplary", given: {}, status: "met", code: "runtime-named" },
  {
    name: "no layer",
    base: "exemplary",
    given: { api: { isolationLayer: null } },
    status: "unmet",
    code: "runtime-missing",
  },
  { name: "neither", base: "nothing", given: {}, status: "unmet", code: "runtime-missing" },
];
