import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "bare",
    document: { components: { schemas: { Pet: { type: "object" } } } },
    fires: ["/components/schemas/Pet"],
  },
  {
    name: "described",
    document: { components: { schemas: { Pet: { type: "object", description: "An animal." } } } },
    fires: [],
  },
];
