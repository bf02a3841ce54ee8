import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "left over",
    document: {
      paths: { "/pets": { get: { responses: { "200": { description: "Fine." } } } } },
      components: { schemas: { Pet: { type: "object" } } },
    },
    fires: ["/components/schemas/Pet"],
  },
  {
    name: "used",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: {
              "200": {
                description: "Fine.",
                content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
              },
            },
          },
        },
      },
      components: { schemas: { Pet: { type: "object" } } },
    },
    fires: [],
  },
  { name: "a library of schemas", document: { components: { schemas: { Pet: { type: "object" } } } }, fires: [] },
  {
    name: "used by an extension",
    document: {
      paths: { "/pets": { get: { responses: { "200": { description: "Fine." } } } } },
      "x-webhooks": { born: { post: { requestBody: { $ref: "#/components/schemas/Pet" } } } },
      components: { schemas: { Pet: { type: "object" } } },
    },
    fires: [],
  },
];
