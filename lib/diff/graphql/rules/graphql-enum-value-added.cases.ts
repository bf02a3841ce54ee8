import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-enum-value-added` fires, and when it stays silent. */
export const graphqlEnumValueAddedCases = defineLanguageCases("graphql-enum-value-added", [
  {
    name: "fires where it is given back",
    from: "type Query { color: Color } enum Color { RED GREEN  }",
    to: "type Query { color: Color } enum Color { RED GREEN BLUE }",
    expected: ["Color › BLUE"],
  },
  {
    name: "is harmless where callers only give it",
    from: "type Query { a(color: Color): Int } enum Color { RED GREEN  }",
    to: "type Query { a(color: Color): Int } enum Color { RED GREEN BLUE }",
    expected: ["Color › BLUE"],
    severity: "non-breaking",
  },
  {
    name: "is silent the other way round",
    from: "type Query { color: Color } enum Color { RED GREEN BLUE }",
    to: "type Query { color: Color } enum Color { RED GREEN  }",
    expected: [],
  },
]);
