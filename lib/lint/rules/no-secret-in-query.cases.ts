import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "a password",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: { "200": { description: "Fine." } },
            parameters: [{ name: "password", in: "query", schema: { type: "string" } }],
          },
        },
      },
    },
    fires: ["/paths/~1pets/get/parameters/0"],
  },
  {
    name: "in a header",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: { "200": { description: "Fine." } },
            parameters: [{ name: "api_key", in: "header", schema: { type: "string" } }],
          },
        },
      },
    },
    fires: [],
  },
  {
    name: "a page token",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: { "200": { description: "Fine." } },
            parameters: [{ name: "page_token", in: "query", schema: { type: "string" } }],
          },
        },
      },
    },
    fires: [],
  },
];
