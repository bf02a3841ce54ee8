import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a number for a text",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: string
examples: [a, 7]
default: 8
`,
    fires: ["/examples/1", "/default"],
  },
  {
    name: "texts",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: string
examples: [a]
default: b
`,
    fires: [],
  },
];
