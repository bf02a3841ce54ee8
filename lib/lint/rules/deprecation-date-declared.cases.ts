import type { LintCase } from "@/lib/lint/rule";

const responses = { "200": { description: "Fine." } };
const get = (members: object) => ({ paths: { "/pets": { get: { responses, ...members } } } });

export const cases: LintCase[] = [
  {
    name: "a date in the description alone",
    document: get({ deprecated: true, description: "This operation will be removed after August 30th 2027." }),
    fires: ["/paths/~1pets/get/description"],
  },
  {
    name: "also of what only the description calls deprecated",
    document: get({ description: "Deprecated, use `id` instead. End of life: November 1, 2027." }),
    fires: ["/paths/~1pets/get/description"],
  },
  {
    name: "a date that is declared",
    document: get({ deprecated: true, "x-sunset": "2027-08-30", description: "Will be removed on August 30, 2027." }),
    fires: [],
  },
  {
    name: "a date declared in an extension of the vendor",
    document: get({
      deprecated: true,
      "x-cfDeprecation": { eol: "2027-08-30" },
      description: "Will be removed on August 30, 2027.",
    }),
    fires: [],
  },
  {
    name: "the day of the notice",
    document: get({ deprecated: true, description: "Deprecated on 2026-01-01." }),
    fires: [],
  },
  {
    name: "a date of something else",
    document: get({ description: "Pets that were removed on 2026-01-01 are left out." }),
    fires: [],
  },
];
