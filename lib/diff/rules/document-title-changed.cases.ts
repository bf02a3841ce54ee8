import { defineCases } from "@/lib/diff/rule";

/** When `document-title-changed` fires, and when it stays silent. */
export const documentTitleChangedCases = defineCases("document-title-changed", [
  {
    name: "fires",
    frame: "document",
    from: `
      info: {title: Pets, version: "1"}
      paths: {}`,
    to: `
      info: {title: Animals, version: "1"}
      paths: {}`,
    expected: ["info › title"],
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
