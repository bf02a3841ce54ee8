import { defineCases } from "@/lib/diff/rule";

/** When `operation-server-removed` fires, and when it stays silent. */
export const operationServerRemovedCases = defineCases("operation-server-removed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      servers:
        - {url: "https://a.example.com"}
        - {url: "https://b.example.com"}
      responses: {"204": {description: Done}}`,
    to: `
      servers:
        - {url: "https://a.example.com"}
      responses: {"204": {description: Done}}`,
    expected: ["servers › https://b.example.com"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      servers:
        - {url: "https://a.example.com"}
      responses: {"204": {description: Done}}`,
    to: `
      servers:
        - {url: "https://a.example.com"}
        - {url: "https://b.example.com"}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
