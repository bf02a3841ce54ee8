import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "errors only",
    document: { paths: { "/pets": { get: { responses: { "404": { description: "None." } } } } } },
    fires: ["/paths/~1pets/get/responses"],
  },
  {
    name: "200",
    document: { paths: { "/pets": { get: { responses: { "200": { description: "Fine." } } } } } },
    fires: [],
  },
  {
    name: "a redirection",
    document: { paths: { "/pets": { get: { responses: { "303": { description: "There." } } } } } },
    fires: [],
  },
];
