import { defineCases } from "@/lib/diff/rule";

/** When `security-anonymous-refused` fires, and when it stays silent. */
export const securityAnonymousRefusedCases = defineCases("security-anonymous-refused", [
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
          get: {responses: {"204": {description: Done}}}`,
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
          get: {security: [{key: []}], responses: {"204": {description: Done}}}`,
    expected: ["security › anonymous"],
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
          get: {security: [{key: []}], responses: {"204": {description: Done}}}`,
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
          get: {responses: {"204": {description: Done}}}`,
    expected: [],
  },
]);
