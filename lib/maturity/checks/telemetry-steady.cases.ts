import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "every day", base: "exemplary", given: {}, status: "met", code: "telemetry-steady" },
  {
    name: "19 days",
    base: "exemplary",
    given: { traffic: { daysSeen: 19 } },
    status: "unmet",
    code: "telemetry-steady",
  },
  { name: "no telemetry", base: "nothing", given: {}, status: "unknown", code: "no-calls" },
];
