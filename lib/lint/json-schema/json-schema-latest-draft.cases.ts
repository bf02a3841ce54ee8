import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "draft 7",
    text: `$schema: "http://json-schema.org/draft-07/schema#"
type: string
`,
    fires: [""],
  },
  {
    name: "2020-12",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: string
`,
    fires: [],
  },
];
