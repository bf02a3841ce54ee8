import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "one",
    document: {
      paths: {
        "/pets/": { get: { responses: { "200": { description: "Fine." } } } },
        "/owners": { get: { responses: { "200": { description: "Fine." } } } },
      },
    },
    fires: ["/paths/~1pets~1/get"],
  },
  {
    name: "a convention",
    document: {
      paths: {
        "/a/": { get: { responses: { "200": { description: "Fine." } } } },
        "/b/": { get: { responses: { "200": { description: "Fine." } } } },
        "/c/": { get: { responses: { "200": { description: "Fine." } } } },
        "/d/": { get: { responses: { "200": { description: "Fine." } } } },
      },
    },
    fires: ["/paths"],
  },
  {
    name: "none",
    document: {
      paths: {
        "/pets": { get: { responses: { "200": { description: "Fine." } } } },
        "/": { get: { responses: { "200": { description: "Fine." } } } },
      },
    },
    fires: [],
  },
];
