import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "nothing refers to it",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
$defs: { A: { type: string } }
`,
    fires: ["/$defs/A"],
  },
  {
    name: "used",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { a: { $ref: "#/$defs/A" } }
$defs: { A: { type: string } }
`,
    fires: [],
  },
  {
    name: "a collection",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
$defs: { A: { type: string } }
`,
    fires: [],
  },
];
