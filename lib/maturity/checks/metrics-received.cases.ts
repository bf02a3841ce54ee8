import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "traces and metrics", base: "exemplary", given: {}, status: "met", code: "metrics-received" },
  {
    name: "log files alone",
    base: "exemplary",
    given: { traffic: { sources: ["logs"] } },
    status: "unmet",
    code: "metrics-missing",
  },
  {
    name: "nobody knows how calls came",
    base: "exemplary",
    given: { traffic: { sources: [] } },
    status: "unknown",
    code: "sources-unknown",
  },
  { name: "no telemetry", base: "nothing", given: {}, status: "unknown", code: "no-calls" },
];
