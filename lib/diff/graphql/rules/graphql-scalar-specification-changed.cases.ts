import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `graphql-scalar-specification-changed` fires, and when it stays silent. */
export const graphqlScalarSpecificationChangedCases = defineLanguageCases("graphql-scalar-specification-changed", [
  {
    name: "fires",
    from: 'type Query { a: D } scalar D @specifiedBy(url: "https://example.com/a")',
    to: 'type Query { a: D } scalar D @specifiedBy(url: "https://example.com/b")',
    expected: ["D"],
  },
  {
    name: "is harmless where one is written for the first time",
    from: "type Query { a: D } scalar D",
    to: 'type Query { a: D } scalar D @specifiedBy(url: "https://example.com/b")',
    expected: ["D"],
    severity: "non-breaking",
  },
  {
    name: "is silent where it stays",
    from: 'type Query { a: D } scalar D @specifiedBy(url: "https://example.com/a")',
    to: 'type Query { a: D b: D } scalar D @specifiedBy(url: "https://example.com/a")',
    expected: [],
  },
]);
