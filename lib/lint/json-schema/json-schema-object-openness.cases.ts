import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "not said",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { a: { type: string } }
`,
    fires: [""],
  },
  {
    name: "closed",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
additionalProperties: false
properties: { a: { type: string } }
`,
    fires: [],
  },
];
