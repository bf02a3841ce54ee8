import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "nothing",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
`,
    fires: [""],
  },
  {
    name: "a title",
    text: `$schema: "https://json-schema.org/draft/2020-12/schema"
title: Order
type: object
`,
    fires: [],
  },
];
