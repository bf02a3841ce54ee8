import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  { name: "an interface without types", text: "type Query { n: N } interface N { x: Int }", fires: ["/types/N"] },
  {
    name: "an interface with one",
    text: "type Query { n: N } interface N { x: Int } type A implements N { x: Int }",
    fires: [],
  },
];
