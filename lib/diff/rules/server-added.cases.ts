import { defineCases } from "@/lib/diff/rule";

/** When `server-added` fires, and when it stays silent. */
export const serverAddedCases = defineCases("server-added", [
  {
    name: "fires",
    frame: "document",
    from: `
      servers:
        - {url: "https://a.example.com"}
      paths: {}`,
    to: `
      servers:
        - {url: "https://a.example.com"}
        - {url: "https://b.example.com"}
      paths: {}`,
    expected: ["servers › https://b.example.com"],
  },
  {
    name: "stays silent the other way round",
    frame: "document",
    from: `
      servers:
        - {url: "https://a.example.com"}
        - {url: "https://b.example.com"}
      paths: {}`,
    to: `
      servers:
        - {url: "https://a.example.com"}
      paths: {}`,
    expected: [],
  },
]);
