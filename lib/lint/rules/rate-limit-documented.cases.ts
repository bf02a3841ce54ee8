import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "never mentioned",
    document: { paths: { "/pets": { get: { responses: { "200": { description: "Fine." } } } } } },
    fires: ["/paths"],
  },
  {
    name: "mentioned once",
    document: {
      paths: {
        "/pets": { get: { responses: { "200": { description: "Fine." }, "429": { description: "Slow down." } } } },
      },
    },
    fires: [],
  },
  { name: "no operations", document: {}, fires: [] },
];
