import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "only words",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { a: { description: The first } }
`,
    fires: ["/properties/a"],
  },
  {
    name: "a type",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { a: { type: string }, b: { enum: [1] }, c: { $ref: "#/properties/a" }, d: true }
`,
    fires: [],
  },
];
