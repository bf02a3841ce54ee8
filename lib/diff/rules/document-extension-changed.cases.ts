import { defineCases } from "@/lib/diff/rule";

/** When `document-extension-changed` fires, and when it stays silent. */
export const documentExtensionChangedCases = defineCases("document-extension-changed", [
  {
    name: "fires",
    frame: "document",
    from: `
      x-team: a
      paths: {}`,
    to: `
      x-team: b
      paths: {}`,
    expected: ["x-team"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "document",
    from: `
      x-team: a
      paths: {}`,
    to: `
      x-team: a
      paths: {}`,
    expected: [],
  },
]);
