import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "none", base: "exemplary", given: {}, status: "met", code: "nothing-waived" },
  {
    name: "an accepted change",
    base: "exemplary",
    given: { governance: { waivers: { live: 0, acceptances: 1, expired: 0, unused: 0 } } },
    status: "unmet",
    code: "nothing-waived",
  },
  { name: "no gate blocks", base: "nothing", given: {}, status: "unknown", code: "waivers-no-gate" },
];
