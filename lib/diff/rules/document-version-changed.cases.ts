import { defineCases } from "@/lib/diff/rule";

/** When `document-version-changed` fires, and when it stays silent. */
export const documentVersionChangedCases = defineCases("document-version-changed", [
  {
    name: "fires",
    frame: "document",
    from: `
      info: {title: Pets, version: "1"}
      paths: {}`,
    to: `
      info: {title: Pets, version: "2"}
      paths: {}`,
    expected: ["info › version"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "document",
    from: `
      info: {title: Pets, version: "1"}
      paths: {}`,
    to: `
      info: {title: Pets, version: "1"}
      paths: {}`,
    expected: [],
  },
]);
