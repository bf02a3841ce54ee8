import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all there", base: "exemplary", given: {}, status: "met", code: "signals-confirmed" },
  {
    name: "one says otherwise",
    base: "exemplary",
    given: { deprecations: { signals: { confirmed: 1, contradicted: 1, notSeen: 0 } } },
    status: "unmet",
    code: "signals-confirmed",
  },
  {
    name: "never seen",
    base: "exemplary",
    given: { deprecations: { signals: { confirmed: 0, contradicted: 0, notSeen: 2 } } },
    status: "unknown",
    code: "signals-not-seen",
  },
  {
    name: "none due yet",
    base: "exemplary",
    given: { deprecations: { signals: { confirmed: 0, contradicted: 0, notSeen: 0 } } },
    status: "not-applicable",
    code: "signals-not-due",
  },
  {
    name: "nothing deprecated",
    base: "exemplary",
    given: { deprecations: { records: 0 } },
    status: "not-applicable",
    code: "nothing-deprecated",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
  {
    name: "in a language that cannot say it",
    base: "exemplary",
    given: { current: { format: "graphql" } },
    status: "not-applicable",
    code: "not-in-language",
  },
];
