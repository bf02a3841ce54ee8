import { defineCases } from "@/lib/diff/rule";

/** When `security-scheme-address-changed` fires, and when it stays silent. */
export const securitySchemeAddressChangedCases = defineCases("security-scheme-address-changed", [
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
              clientCredentials: {tokenUrl: "https://id.example.com/oauth/token", scopes: {read: Read}}`,
    expected: ["security schemes › login › clientCredentials › tokenUrl"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "document",
    from: `clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: Read}}`,
    to: `clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: Read}}`,
    expected: [],
  },
]);
