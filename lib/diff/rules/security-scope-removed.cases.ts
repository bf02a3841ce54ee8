import { defineCases } from "@/lib/diff/rule";

/** When `security-scope-removed` fires, and when it stays silent. */
export const securityScopeRemovedCases = defineCases("security-scope-removed", [
  {
    name: "fires",
    frame: "document",
    from: `
      components:
        securitySchemes:
          key: {type: apiKey, in: header, name: X-Key}
          token: {type: http, scheme: bearer}
          login:
            type: oauth2
            flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: Read, write: Write}}}
      paths:
        /things:
          get: {security: [{login: [read, write]}], responses: {"204": {description: Done}}}`,
    to: `
      components:
        securitySchemes:
          key: {type: apiKey, in: header, name: X-Key}
          token: {type: http, scheme: bearer}
          login:
            type: oauth2
            flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: Read, write: Write}}}
      paths:
        /things:
          get: {security: [{login: [read]}], responses: {"204": {description: Done}}}`,
    expected: ["security › write"],
  },
  {
    name: "stays silent the other way round",
    frame: "document",
    from: `
      components:
        securitySchemes:
          key: {type: apiKey, in: header, name: X-Key}
          token: {type: http, scheme: bearer}
          login:
            type: oauth2
            flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: Read, write: Write}}}
      paths:
        /things:
          get: {security: [{login: [read]}], responses: {"204": {description: Done}}}`,
    to: `
      components:
        securitySchemes:
          key: {type: apiKey, in: header, name: X-Key}
          token: {type: http, scheme: bearer}
          login:
            type: oauth2
            flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: Read, write: Write}}}
      paths:
        /things:
          get: {security: [{login: [read, write]}], responses: {"204": {description: Done}}}`,
    expected: [],
  },
]);
