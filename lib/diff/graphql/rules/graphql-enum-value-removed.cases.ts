import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-enum-value-removed` fires, and when it stays silent. */
export const graphqlEnumValueRemovedCases = defineLanguageCases("graphql-enum-value-removed", [
  {
    name: "fires where callers give it",
    from: "type Query { a(color: Color): Int } enum Color { RED GREEN BLUE }",
    to: "type Query { a(color: Color): Int } enum Color { RED GREEN  }",
    expected: ["Color › BLUE"],
  },
  {
    name: "is harmless where it is only given back",
    from: "type Query { color: Color } enum Color { RED GREEN BLUE }",
    to: "type Query { color: Color } enum Color { RED GREEN  }",
    expected: ["Color › BLUE"],
    severity: "non-breaking",
  },
  {
    name: "is silent the other way round",
    from: "type Query { a(color: Color): Int } enum Color { RED GREEN  }",
    to: "type Query { a(color: Color): Int } enum Color { RED GREEN BLUE }",
    expected: [],
  },
]);
