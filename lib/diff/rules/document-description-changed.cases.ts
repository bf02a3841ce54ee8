import { defineCases } from "@/lib/diff/rule";

/** When `document-description-changed` fires, and when it stays silent. */
export const documentDescriptionChangedCases = defineCases("document-description-changed", [
  {
    name: "fires",
    frame: "document",
    from: `
      info: {title: Things, version: "1", description: a}
      paths: {}`,
    to: `
      info: {title: Things, version: "1", description: b}
      paths: {}`,
    expected: ["info › description"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "document",
    from: `
      info: {title: Things, version: "1", description: a}
      paths: {}`,
    to: `
      info: {title: Things, version: "1", description: a}
      paths: {}`,
    expected: [],
  },
]);
