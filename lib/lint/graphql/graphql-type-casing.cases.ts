import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "snake and camel",
    text: "type Query { a: aThing b: B } type aThing { x: big_int } scalar big_int type B { x: Int }",
    fires: ["/types/aThing", "/types/big_int"],
  },
  {
    name: "abbreviations and generics",
    text: "type Query { a: URL b: PageOfThings } scalar URL type PageOfThings { x: Int }",
    fires: [],
  },
];
