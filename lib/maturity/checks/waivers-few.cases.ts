import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "none", base: "exemplary", given: {}, status: "met", code: "waivers-few" },
  {
    name: "four",
    base: "exemplary",
    given: { governance: { waivers: { live: 4, acceptances: 0, expired: 0, unused: 0 } } },
    status: "unmet",
    code: "waivers-few",
  },
  {
    name: "one that nothing uses",
    base: "exemplary",
    given: { governance: { waivers: { live: 1, acceptances: 0, expired: 0, unused: 1 } } },
    status: "unmet",
    code: "waivers-few",
  },
  { name: "no gate blocks", base: "nothing", given: {}, status: "unknown", code: "waivers-no-gate" },
];
