import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "no error",
    document: { paths: { "/pets": { get: { responses: { "200": { description: "Fine." } } } } } },
    fires: ["/paths/~1pets/get/responses"],
  },
  {
    name: "404",
    document: {
      paths: { "/pets": { get: { responses: { "200": { description: "Fine." }, "404": { description: "None." } } } } },
    },
    fires: [],
  },
  {
    name: "default",
    document: { paths: { "/pets": { get: { responses: { default: { description: "Whatever." } } } } } },
    fires: [],
  },
  {
    name: "none anywhere",
    document: {
      paths: {
        "/p0": { get: { responses: { "200": { description: "Fine." } }, operationId: "a" } },
        "/p1": { get: { responses: { "200": { description: "Fine." } }, operationId: "b" } },
        "/p2": { get: { responses: { "200": { description: "Fine." } }, operationId: "c" } },
        "/p3": { get: { responses: { "200": { description: "Fine." } }, operationId: "d" } },
      },
    },
    fires: ["/paths"],
  },
];
