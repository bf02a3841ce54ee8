import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "with operations", base: "exemplary", given: {}, status: "met", code: "contract-has-operations" },
  {
    name: "without any",
    base: "exemplary",
    given: { current: { contract: { operations: 0 } } },
    status: "unmet",
    code: "contract-has-operations",
  },
  {
    name: "not measured yet",
    base: "exemplary",
    given: { current: { contract: null } },
    status: "unknown",
    code: "not-measured",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
  {
    name: "of messages alone",
    base: "exemplary",
    given: { current: { format: "avro", contract: { operations: 0 } } },
    status: "not-applicable",
    code: "messages-only",
  },
];
