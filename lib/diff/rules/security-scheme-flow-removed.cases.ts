import { defineCases } from "@/lib/diff/rule";

/** When `security-scheme-flow-removed` fires, and when it stays silent. */
export const securitySchemeFlowRemovedCases = defineCases("security-scheme-flow-removed", [
  {
    name: "fires",
    frame: "document",
    from: `
      components:
        securitySchemes:
          login:
            type: oauth2
            flows:
              clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: Read}}
              password: {tokenUrl: "https://id.example.com/token", scopes: {read: Read}}`,
    to: `
      components:
        securitySchemes:
          login:
            type: oauth2
            flows:
              clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: Read}}`,
    expected: ["security schemes › login › password"],
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
              clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: Read}}`,
    to: `
      components:
        securitySchemes:
          login:
            type: oauth2
            flows:
              clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: Read}}
              password: {tokenUrl: "https://id.example.com/token", scopes: {read: Read}}`,
    expected: [],
  },
]);
