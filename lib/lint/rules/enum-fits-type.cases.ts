import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "a number in quotes",
    document: { components: { schemas: { Pet: { type: "integer", enum: [1, "2"] } } } },
    fires: ["/components/schemas/Pet/enum"],
  },
  { name: "fits", document: { components: { schemas: { Pet: { type: "integer", enum: [1, 2] } } } }, fires: [] },
];
