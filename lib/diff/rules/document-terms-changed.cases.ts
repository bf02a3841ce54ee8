import { defineCases } from "@/lib/diff/rule";

/** When `document-terms-changed` fires, and when it stays silent. */
export const documentTermsChangedCases = defineCases("document-terms-changed", [
  {
    name: "fires",
    frame: "document",
    from: `
      info: {title: Things, version: "1", termsOfService: "https://a.example.com"}
      paths: {}`,
    to: `
      info: {title: Things, version: "1", termsOfService: "https://b.example.com"}
      paths: {}`,
    expected: ["info › terms of service"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "document",
    from: `
      info: {title: Things, version: "1", termsOfService: "https://a.example.com"}
      paths: {}`,
    to: `
      info: {title: Things, version: "1", termsOfService: "https://a.example.com"}
      paths: {}`,
    expected: [],
  },
]);
