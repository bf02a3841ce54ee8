import { defineCases } from "@/lib/diff/rule";

/** When `operation-tags-changed` fires, and when it stays silent. */
export const operationTagsChangedCases = defineCases("operation-tags-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      tags: [a]
      responses: {"204": {description: Done}}`,
    to: `
      tags: [b]
      responses: {"204": {description: Done}}`,
    expected: ["tags"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "operation",
    from: `
      tags: [a]
      responses: {"204": {description: Done}}`,
    to: `
      responses: {"204": {description: Done}}
      tags: [a]`,
    expected: [],
  },
]);
