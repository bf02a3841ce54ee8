import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "misspelt",
    document: {
      components: {
        schemas: { Pet: { type: "object", required: ["nmae"], properties: { name: { type: "string" } } } },
      },
    },
    fires: ["/components/schemas/Pet/required"],
  },
  {
    name: "defined",
    document: {
      components: {
        schemas: { Pet: { type: "object", required: ["name"], properties: { name: { type: "string" } } } },
      },
    },
    fires: [],
  },
  {
    name: "a part of a whole",
    document: {
      components: {
        schemas: {
          Pet: {
            allOf: [
              { type: "object", required: ["id"], properties: { name: {} } },
              { type: "object", properties: { id: {} } },
            ],
          },
        },
      },
    },
    fires: [],
  },
];
