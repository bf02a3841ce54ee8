import type { LintCase } from "@/lib/lint/rule";

const responses = { "200": { description: "Fine." } };
const between = (date: string, removalDate: string) => ({
  paths: { "/pets": { get: { responses, deprecated: true, "x-ms-deprecation": { date, removalDate } } } },
});

export const cases: LintCase[] = [
  { name: "an end before its beginning", document: between("2027-06-30", "2027-06-29"), fires: ["/paths/~1pets/get"] },
  { name: "an end on the day of the notice", document: between("2027-06-30", "2027-06-30"), fires: [] },
  {
    name: "since a version",
    document: {
      paths: {
        "/pets": { get: { responses, deprecated: true, "x-deprecated-since": "3.1", "x-sunset": "2020-01-01" } },
      },
    },
    fires: [],
  },
];
