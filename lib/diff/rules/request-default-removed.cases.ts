import { defineCases } from "@/lib/diff/rule";

/** When `request-default-removed` fires, and when it stays silent. */
export const requestDefaultRemovedCases = defineCases("request-default-removed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          default: small`,
    to: `
      type: object
      properties:
        size:
          type: string`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: string`,
    to: `
      type: object
      properties:
        size:
          type: string
          default: small`,
    expected: [],
  },
  {
    name: "stays silent where the default moves behind a reference with its schema",
    frame: "document",
    from: `
      paths:
        /things:
          post:
            requestBody:
              content:
                application/json:
                  schema: {type: string, default: small}
            responses: {"204": {description: Done}}`,
    to: `
      paths:
        /things:
          post:
            requestBody:
              content:
                application/json:
                  schema: {$ref: "#/components/schemas/Size"}
            responses: {"204": {description: Done}}
      components:
        schemas:
          Size: {type: string, default: small}`,
    expected: [],
  },
]);
