import { defineCases } from "@/lib/diff/rule";

/** When `operation-external-docs-changed` fires, and when it stays silent. */
export const operationExternalDocsChangedCases = defineCases("operation-external-docs-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      externalDocs: {url: "https://docs.example.com/a"}
      responses: {"204": {description: Done}}`,
    to: `
      externalDocs: {url: "https://docs.example.com/b"}
      responses: {"204": {description: Done}}`,
    expected: ["external docs"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "operation",
    from: `
      externalDocs: {url: "https://docs.example.com/a"}
      responses: {"204": {description: Done}}`,
    to: `
      externalDocs: {url: "https://docs.example.com/a"}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
