import { defineCases } from "@/lib/diff/rule";

/** When `document-licence-changed` fires, and when it stays silent. */
export const documentLicenceChangedCases = defineCases("document-licence-changed", [
  {
    name: "fires",
    frame: "document",
    from: `
      info: {title: Things, version: "1", license: {name: A}}
      paths: {}`,
    to: `
      info: {title: Things, version: "1", license: {name: B}}
      paths: {}`,
    expected: ["info › licence"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "document",
    from: `
      info: {title: Things, version: "1", license: {name: A}}
      paths: {}`,
    to: `
      info: {title: Things, version: "1", license: {name: A}}
      paths: {}`,
    expected: [],
  },
]);
