import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "GET with a body",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: { "200": { description: "Fine." } },
            requestBody: { content: { "application/json": { schema: { type: "object" } } } },
          },
        },
      },
    },
    fires: ["/paths/~1pets/get/requestBody"],
  },
  {
    name: "POST with a body",
    document: {
      paths: {
        "/pets": {
          post: {
            responses: { "200": { description: "Fine." } },
            requestBody: { content: { "application/json": { schema: { type: "object" } } } },
          },
        },
      },
    },
    fires: [],
  },
];
