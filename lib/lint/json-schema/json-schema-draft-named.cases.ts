import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "nothing",
    text: `$id: a
type: object
properties: {}
`,
    fires: [""],
  },
  {
    name: "a draft",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
`,
    fires: [],
  },
];
