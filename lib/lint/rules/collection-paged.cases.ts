import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "a bare list",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: {
              "200": {
                description: "Fine.",
                content: { "application/json": { schema: { type: "array", items: { type: "string" } } } },
              },
            },
          },
        },
      },
    },
    fires: ["/paths/~1pets/get/responses/200/content/application~1json"],
  },
  {
    name: "a list in an object",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: {
              "200": {
                description: "Fine.",
                content: {
                  "application/json": {
                    schema: { type: "object", properties: { items: { type: "array", items: { type: "string" } } } },
                  },
                },
              },
            },
          },
        },
      },
    },
    fires: ["/paths/~1pets/get/responses/200/content/application~1json"],
  },
  {
    name: "paged",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: {
              "200": {
                description: "Fine.",
                content: { "application/json": { schema: { type: "array", items: { type: "string" } } } },
              },
            },
            parameters: [{ name: "pageSize", in: "query", schema: { type: "integer" } }],
          },
        },
      },
    },
    fires: [],
  },
  {
    name: "bounded",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: {
              "200": {
                description: "Fine.",
                content: { "application/json": { schema: { type: "array", maxItems: 12, items: { type: "string" } } } },
              },
            },
          },
        },
      },
    },
    fires: [],
  },
  {
    name: "one thing",
    document: {
      paths: {
        "/pets/{id}": {
          get: {
            responses: {
              "200": {
                description: "Fine.",
                content: { "application/json": { schema: { type: "array", items: { type: "string" } } } },
              },
            },
            parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          },
        },
      },
    },
    fires: [],
  },
];
