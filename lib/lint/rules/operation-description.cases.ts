import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "no words",
    document: { paths: { "/pets": { get: { responses: { "200": { description: "Fine." } } } } } },
    fires: ["/paths/~1pets/get"],
  },
  {
    name: "a summary",
    document: { paths: { "/pets": { get: { responses: { "200": { description: "Fine." } }, summary: "List pets" } } } },
    fires: [],
  },
  {
    name: "a description",
    document: {
      paths: { "/pets": { get: { responses: { "200": { description: "Fine." } }, description: "Lists the pets." } } },
    },
    fires: [],
  },
];
