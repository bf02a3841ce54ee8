import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "wrong type",
    document: { components: { schemas: { Pet: { type: "integer", default: "10" } } } },
    fires: ["/components/schemas/Pet/default"],
  },
  {
    name: "not in the enum",
    document: { components: { schemas: { Pet: { type: "string", enum: ["cat"], default: "dog" } } } },
    fires: ["/components/schemas/Pet/default"],
  },
  {
    name: "fits",
    document: { components: { schemas: { Pet: { type: "string", enum: ["cat"], default: "cat" } } } },
    fires: [],
  },
  {
    name: "a whole number for a number",
    document: { components: { schemas: { Pet: { type: "number", default: 1 } } } },
    fires: [],
  },
];
