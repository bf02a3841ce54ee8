import { defineCases } from "@/lib/diff/rule";

/** When `request-discriminator-value-removed` fires, and when it stays silent. */
export const requestDiscriminatorValueRemovedCases = defineCases("request-discriminator-value-removed", [
  {
    name: "fires",
    frame: "document",
    from: `
      components:
        schemas:
          Card: {type: object, properties: {kind: {type: string}, pan: {type: string}}}
          Cash: {type: object, properties: {kind: {type: string}, till: {type: string}}}
      paths:
        /things:
          post: {requestBody: {required: true, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind, mapping: {a: Card, b: Cash, c: Cash}}}}}}, responses: {"204": {description: Done}}}`,
    to: `
      components:
        schemas:
          Card: {type: object, properties: {kind: {type: string}, pan: {type: string}}}
          Cash: {type: object, properties: {kind: {type: string}, till: {type: string}}}
      paths:
        /things:
          post: {requestBody: {required: true, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind, mapping: {a: Card, b: Cash}}}}}}, responses: {"204": {description: Done}}}`,
    expected: ["request body › application/json › Cash"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "document",
    from: `
      components:
        schemas:
          Card: {type: object, properties: {kind: {type: string}, pan: {type: string}}}
          Cash: {type: object, properties: {kind: {type: string}, till: {type: string}}}
      paths:
        /things:
          post: {requestBody: {required: true, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind, mapping: {a: Card, b: Cash, c: Cash}}}}}}, responses: {"204": {description: Done}}}`,
    to: `
      components:
        schemas:
          Card: {type: object, properties: {kind: {type: string}, pan: {type: string}}}
          Cash: {type: object, properties: {kind: {type: string}, till: {type: string}}}
      paths:
        /things:
          post: {requestBody: {required: true, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind, mapping: {a: Card, b: Cash, c: Cash}}}}}}, responses: {"204": {description: Done}}}`,
    expected: [],
  },
]);
