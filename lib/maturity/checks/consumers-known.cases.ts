import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "consumers-known" },
  {
    name: "one of five",
    base: "exemplary",
    given: { consumers: { withTeam: { count: 1, of: 5 } } },
    status: "unmet",
    code: "consumers-known",
  },
  { name: "nobody known", base: "nothing", given: {}, status: "unknown", code: "no-consumers" },
];
