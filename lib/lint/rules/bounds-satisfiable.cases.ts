import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "swapped",
    document: { components: { schemas: { Pet: { type: "string", minLength: 10, maxLength: 1 } } } },
    fires: ["/components/schemas/Pet/minLength"],
  },
  {
    name: "equal",
    document: { components: { schemas: { Pet: { type: "string", minLength: 2, maxLength: 2 } } } },
    fires: [],
  },
];
