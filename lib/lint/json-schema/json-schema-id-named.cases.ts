import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "none",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
`,
    fires: [""],
  },
  {
    name: "one",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
$id: https://a.example/order
type: object
`,
    fires: [],
  },
];
