import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "snake case",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { my_name: { type: string } }
`,
    fires: ["/properties/my_name"],
  },
  {
    name: "camel case",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { myName: { type: string } }
`,
    fires: [],
  },
];
