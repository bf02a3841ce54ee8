import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "no date",
    document: { paths: { "/pets": { get: { responses: { "200": { description: "Fine." } }, deprecated: true } } } },
    fires: ["/paths/~1pets/get"],
  },
  {
    name: "a date",
    document: {
      paths: {
        "/pets": {
          get: { responses: { "200": { description: "Fine." } }, deprecated: true, "x-sunset": "2027-06-30" },
        },
      },
    },
    fires: [],
  },
  {
    name: "not deprecated",
    document: { paths: { "/pets": { get: { responses: { "200": { description: "Fine." } } } } } },
    fires: [],
  },
];
