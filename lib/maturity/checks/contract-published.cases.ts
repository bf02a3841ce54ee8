import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "with a version", base: "exemplary", given: {}, status: "met", code: "contract-published" },
  { name: "with nothing published", base: "nothing", given: {}, status: "unmet", code: "no-contract" },
];
