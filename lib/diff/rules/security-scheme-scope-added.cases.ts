import { defineCases } from "@/lib/diff/rule";

/** When `security-scheme-scope-added` fires, and when it stays silent. */
export const securitySchemeScopeAddedCases = defineCases("security-scheme-scope-added", [
  {
    name: "fires",
    frame: "document",
    from: `
      components:
        securitySchemes:
          login:
            type: oauth2
            flows:
              clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: Read}}`,
    to: `
      components:
        securitySchemes:
          login:
            type: oauth2
            flows:
              clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: Read, write: Write}}`,
    expected: ["security schemes › login › clientCredentials › write"],
  },
  {
    name: "stays silent the other way round",
    frame: "document",
    from: `
      components:
        securitySchemes:
          login:
            type: oauth2
            flows:
              clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: Read, write: Write}}`,
    to: `
      components:
        securitySchemes:
          login:
            type: oauth2
            flows:
              clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: Read}}`,
    expected: [],
  },
]);
