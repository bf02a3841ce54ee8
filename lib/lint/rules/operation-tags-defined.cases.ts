import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "one unknown",
    document: {
      tags: [{ name: "pets" }],
      paths: { "/pets": { get: { responses: { "200": { description: "Fine." } }, tags: ["pets", "pet"] } } },
    },
    fires: ["/paths/~1pets/get/tags/1"],
  },
  {
    name: "none declared",
    document: { paths: { "/pets": { get: { responses: { "200": { description: "Fine." } }, tags: ["pets"] } } } },
    fires: [""],
  },
  {
    name: "declared",
    document: {
      tags: [{ name: "pets" }],
      paths: { "/pets": { get: { responses: { "200": { description: "Fine." } }, tags: ["pets"] } } },
    },
    fires: [],
  },
];
