import { defineCases } from "@/lib/diff/rule";

/** When `document-summary-changed` fires, and when it stays silent. */
export const documentSummaryChangedCases = defineCases("document-summary-changed", [
  {
    name: "fires",
    frame: "document",
    from: `
      info: {title: Pets, version: "1", summary: Pets}
      paths: {}`,
    to: `
      info: {title: Pets, version: "1", summary: All pets}
      paths: {}`,
    expected: ["info › summary"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "document",
    from: `
      info: {title: Pets, version: "1", summary: Pets}
      paths: {}`,
    to: `
      info: {title: Pets, version: "1", summary: Pets}
      paths: {}`,
    expected: [],
  },
]);
