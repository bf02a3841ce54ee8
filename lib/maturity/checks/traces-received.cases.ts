import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "traces", base: "exemplary", given: {}, status: "met", code: "traces-received" },
  {
    name: "metrics alone",
    base: "exemplary",
    given: { traffic: { traces: null, sources: ["metrics"] } },
    status: "unmet",
    code: "traces-missing",
  },
  { name: "no telemetry", base: "nothing", given: {}, status: "unknown", code: "no-calls" },
];
