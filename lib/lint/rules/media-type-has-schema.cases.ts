import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "no schema",
    document: {
      paths: {
        "/pets": { get: { responses: { "200": { description: "Fine.", content: { "application/json": {} } } } } },
      },
    },
    fires: ["/paths/~1pets/get/responses/200/content/application~1json"],
  },
  {
    name: "a schema",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: {
              "200": { description: "Fine.", content: { "application/json": { schema: { type: "object" } } } },
            },
          },
        },
      },
    },
    fires: [],
  },
  {
    name: "not JSON",
    document: {
      paths: { "/pets": { get: { responses: { "200": { description: "Fine.", content: { "image/png": {} } } } } } },
    },
    fires: [],
  },
];
