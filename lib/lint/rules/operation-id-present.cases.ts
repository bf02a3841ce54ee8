import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "no id",
    document: { paths: { "/pets": { get: { responses: { "200": { description: "Fine." } } } } } },
    fires: ["/paths/~1pets/get"],
  },
  {
    name: "an id",
    document: {
      paths: { "/pets": { get: { responses: { "200": { description: "Fine." } }, operationId: "listPets" } } },
    },
    fires: [],
  },
];
