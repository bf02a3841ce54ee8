import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "with a contact", base: "exemplary", given: {}, status: "met", code: "contact-named" },
  {
    name: "without",
    base: "exemplary",
    given: { current: { contract: { contact: false } } },
    status: "unmet",
    code: "contact-missing",
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
