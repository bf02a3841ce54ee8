import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "TODO",
    document: {
      paths: { "/pets": { get: { responses: { "200": { description: "Fine." } }, summary: "TODO: describe" } } },
    },
    fires: ["/paths/~1pets/get/summary"],
  },
  {
    name: "lorem ipsum",
    document: { info: { title: "Pets", version: "1.0.0", description: "Lorem ipsum dolor" } },
    fires: ["/info/description"],
  },
  {
    name: "a sentence",
    document: {
      paths: { "/pets": { get: { responses: { "200": { description: "Fine." } }, summary: "List the to-dos" } } },
    },
    fires: [],
  },
];
