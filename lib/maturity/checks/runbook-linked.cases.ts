import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "a runbook", base: "exemplary", given: {}, status: "met", code: "runbook-linked" },
  {
    name: "other links alone",
    base: "exemplary",
    given: { api: { links: ["source"] } },
    status: "unmet",
    code: "runbook-missing",
  },
  { name: "none", base: "nothing", given: {}, status: "unmet", code: "runbook-missing" },
];
