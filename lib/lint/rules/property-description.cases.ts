import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "one bare",
    document: {
      components: {
        schemas: {
          Pet: {
            type: "object",
            properties: { name: { type: "string" }, age: { type: "integer", description: "In years." } },
          },
        },
      },
    },
    fires: ["/components/schemas/Pet"],
  },
  {
    name: "described",
    document: {
      components: {
        schemas: { Pet: { type: "object", properties: { age: { type: "integer", description: "In years." } } } },
      },
    },
    fires: [],
  },
];
