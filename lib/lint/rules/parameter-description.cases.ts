import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "bare",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: { "200": { description: "Fine." } },
            parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
          },
        },
      },
    },
    fires: ["/paths/~1pets/get/parameters/0"],
  },
  {
    name: "described",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: { "200": { description: "Fine." } },
            parameters: [{ name: "limit", in: "query", description: "At most so many.", schema: { type: "integer" } }],
          },
        },
      },
    },
    fires: [],
  },
];
