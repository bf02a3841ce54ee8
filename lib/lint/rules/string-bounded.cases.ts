import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "any length",
    document: {
      paths: {
        "/pets": {
          post: {
            responses: { "200": { description: "Fine." } },
            requestBody: { content: { "application/json": { schema: { type: "string" } } } },
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
            requestBody: { content: { "application/json": { schema: { type: "string", maxLength: 80 } } } },
          },
        },
      },
    },
    fires: [],
  },
  {
    name: "in a response",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: {
              "200": { description: "Fine.", content: { "application/json": { schema: { type: "string" } } } },
            },
          },
        },
      },
    },
    fires: [],
  },
];
