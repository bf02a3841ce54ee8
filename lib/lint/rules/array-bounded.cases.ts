import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "any number",
    document: {
      paths: {
        "/pets": {
          post: {
            responses: { "200": { description: "Fine." } },
            requestBody: { content: { "application/json": { schema: { type: "array", items: { type: "integer" } } } } },
          },
        },
      },
    },
    fires: ["/paths/~1pets/post/requestBody/content/application~1json/schema"],
  },
  {
    name: "bounded",
    document: {
      paths: {
        "/pets": {
          post: {
            responses: { "200": { description: "Fine." } },
            requestBody: {
              content: { "application/json": { schema: { type: "array", maxItems: 10, items: { type: "integer" } } } },
            },
          },
        },
      },
    },
    fires: [],
  },
];
