import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all over https", base: "exemplary", given: {}, status: "met", code: "addresses-encrypted" },
  {
    name: "one over http",
    base: "exemplary",
    given: { current: { contract: { secureServers: { count: 1, of: 2 } } } },
    status: "unmet",
    code: "addresses-encrypted",
  },
  {
    name: "relative addresses alone",
    base: "exemplary",
    given: { current: { contract: { secureServers: { count: 0, of: 0 } } } },
    status: "not-applicable",
    code: "addresses-encrypted-none",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
