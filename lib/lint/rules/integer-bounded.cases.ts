import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "any size",
    document: { components: { schemas: { Pet: { type: "integer" } } } },
    fires: ["/components/schemas/Pet"],
  },
  { name: "a format", document: { components: { schemas: { Pet: { type: "integer", format: "int64" } } } }, fires: [] },
];
