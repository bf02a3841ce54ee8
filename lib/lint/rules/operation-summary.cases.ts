import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "a description alone",
    document: {
      paths: { "/pets": { get: { responses: { "200": { description: "Fine." } }, description: "Lists the pets." } } },
    },
    fires: ["/paths/~1pets/get"],
  },
  {
    name: "a summary",
    document: { paths: { "/pets": { get: { responses: { "200": { description: "Fine." } }, summary: "List pets" } } } },
    fires: [],
  },
  {
    name: "neither, which is another rule's",
    document: { paths: { "/pets": { get: { responses: { "200": { description: "Fine." } } } } } },
    fires: [],
  },
];
