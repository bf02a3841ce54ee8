import { defineCases } from "@/lib/diff/rule";

/** When `server-changed` fires, and when it stays silent. */
export const serverChangedCases = defineCases("server-changed", [
  {
    name: "fires",
    frame: "document",
    from: `
      servers:
        - url: "https://{region}.example.com"
          variables: {region: {default: eu}}
      paths: {}`,
    to: `
      servers:
        - url: "https://{region}.example.com"
          variables: {region: {default: us}}
      paths: {}`,
    expected: ["servers › https://{region}.example.com"],
  },
  {
    name: "stays silent where only the words changed",
    frame: "document",
    from: `
      servers:
        - url: "https://{region}.example.com"
          variables: {region: {default: eu}}
      paths: {}`,
    to: `
      servers:
        - url: "https://{region}.example.com"
          variables: {region: {default: eu, description: Where}}
      paths: {}`,
    expected: [],
  },
]);
