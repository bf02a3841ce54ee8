import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "with an owner", base: "exemplary", given: {}, status: "met", code: "owner-named" },
  {
    name: "with members alone",
    base: "exemplary",
    given: { api: { owners: 0 } },
    status: "unmet",
    code: "owner-missing",
  },
  { name: "with nobody", base: "nothing", given: {}, status: "unmet", code: "owner-missing" },
];
