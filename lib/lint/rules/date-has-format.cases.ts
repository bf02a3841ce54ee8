import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "any text",
    document: { components: { schemas: { Pet: { type: "object", properties: { createdAt: { type: "string" } } } } } },
    fires: ["/components/schemas/Pet/properties/createdAt"],
  },
  {
    name: "a format",
    document: {
      components: {
        schemas: { Pet: { type: "object", properties: { createdAt: { type: "string", format: "date-time" } } } },
      },
    },
    fires: [],
  },
  {
    name: "a number",
    document: { components: { schemas: { Pet: { type: "object", properties: { created_at: { type: "integer" } } } } } },
    fires: [],
  },
  {
    name: "another word",
    document: {
      components: {
        schemas: { Pet: { type: "object", properties: { format: { type: "string" }, update: { type: "string" } } } },
      },
    },
    fires: [],
  },
];
