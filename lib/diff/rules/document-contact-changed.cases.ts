import { defineCases } from "@/lib/diff/rule";

/** When `document-contact-changed` fires, and when it stays silent. */
export const documentContactChangedCases = defineCases("document-contact-changed", [
  {
    name: "fires",
    frame: "document",
    from: `
      info: {title: Things, version: "1", contact: {name: A}}
      paths: {}`,
    to: `
      info: {title: Things, version: "1", contact: {name: B}}
      paths: {}`,
    expected: ["info › contact"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "document",
    from: `
      info: {title: Things, version: "1", contact: {name: A}}
      paths: {}`,
    to: `
      info: {title: Things, version: "1", contact: {name: A}}
      paths: {}`,
    expected: [],
  },
]);
