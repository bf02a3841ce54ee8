import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "a query",
    document: { paths: { "/pets?kind=dog": { get: { responses: { "200": { description: "Fine." } } } } } },
    fires: ["/paths/~1pets?kind=dog/get"],
  },
  {
    name: "a path",
    document: { paths: { "/pets": { get: { responses: { "200": { description: "Fine." } } } } } },
    fires: [],
  },
];
