import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "no words",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { a: { type: string } }
`,
    fires: ["/properties/a"],
  },
  {
    name: "words",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { a: { type: string, description: The first } }
`,
    fires: [],
  },
];
