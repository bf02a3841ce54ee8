import { defineCases } from "@/lib/diff/rule";

/** When `document-external-docs-changed` fires, and when it stays silent. */
export const documentExternalDocsChangedCases = defineCases("document-external-docs-changed", [
  {
    name: "fires",
    frame: "document",
    from: `
      externalDocs: {url: "https://docs.example.com"}
      paths: {}`,
    to: `
      externalDocs: {url: "https://docs.example.com/v2"}
      paths: {}`,
    expected: ["external docs"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "document",
    from: `
      externalDocs: {url: "https://docs.example.com"}
      paths: {}`,
    to: `
      externalDocs: {url: "https://docs.example.com"}
      paths: {}`,
    expected: [],
  },
]);
