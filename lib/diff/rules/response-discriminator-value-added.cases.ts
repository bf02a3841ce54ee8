import { defineCases } from "@/lib/diff/rule";

/** When `response-discriminator-value-added` fires, and when it stays silent. */
export const responseDiscriminatorValueAddedCases = defineCases("response-discriminator-value-added", [
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
          get: {responses: {"200": {description: OK, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind, mapping: {a: Card, b: Cash}}}}}}}}`,
    to: `
      components:
        schemas:
          Card: {type: object, properties: {kind: {type: string}, pan: {type: string}}}
          Cash: {type: object, properties: {kind: {type: string}, till: {type: string}}}
      paths:
        /things:
          get: {responses: {"200": {description: OK, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind, mapping: {a: Card, b: Cash, c: Cash}}}}}}}}`,
    expected: ["response 200 › application/json › Cash"],
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
          get: {responses: {"200": {description: OK, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind, mapping: {a: Card, b: Cash}}}}}}}}`,
    to: `
      components:
        schemas:
          Card: {type: object, properties: {kind: {type: string}, pan: {type: string}}}
          Cash: {type: object, properties: {kind: {type: string}, till: {type: string}}}
      paths:
        /things:
          get: {responses: {"200": {description: OK, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind, mapping: {a: Card, b: Cash}}}}}}}}`,
    expected: [],
  },
]);
