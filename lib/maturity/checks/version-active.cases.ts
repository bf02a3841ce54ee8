import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "active", base: "exemplary", given: {}, status: "met", code: "version-active" },
  {
    name: "a draft",
    base: "exemplary",
    given: { current: { state: "draft" } },
    status: "unmet",
    code: "version-not-active",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
