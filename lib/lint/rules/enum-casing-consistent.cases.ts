import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "mixed",
    document: { components: { schemas: { Pet: { type: "string", enum: ["cat", "dog", "BIRD"] } } } },
    fires: ["/components/schemas/Pet/enum"],
  },
  {
    name: "one style",
    document: { components: { schemas: { Pet: { type: "string", enum: ["CAT", "GUINEA_PIG"] } } } },
    fires: [],
  },
];
