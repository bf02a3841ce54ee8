import { defineCases } from "@/lib/diff/rule";

/** When `response-discriminator-value-changed` fires, and when it stays silent. */
export const responseDiscriminatorValueChangedCases = defineCases("response-discriminator-value-changed", [
  {
    name: "fires",
    frame: "document",
    from: `
      components:
        schemas:
          Card:
            type: object
            required: [kind]
            properties: {kind: {type: string}, pan: {type: string}}
          Cash:
            type: object
            required: [kind]
            properties: {kind: {type: string}, till: {type: string}}
      paths:
        /things:
          get: {responses: {"200": {description: OK, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind}}}}}}}`,
    to: `
      components:
        schemas:
          BankCard:
            type: object
            required: [kind]
            properties: {kind: {type: string}, pan: {type: string}}
          Cash:
            type: object
            required: [kind]
            properties: {kind: {type: string}, till: {type: string}}
      paths:
        /things:
          get: {responses: {"200": {description: OK, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/BankCard"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind}}}}}}}`,
    expected: ["response 200 › application/json › Card"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "document",
    from: `
      components:
        schemas:
          Card:
            type: object
            required: [kind]
            properties: {kind: {type: string}, pan: {type: string}}
          Cash:
            type: object
            required: [kind]
            properties: {kind: {type: string}, till: {type: string}}
      paths:
        /things:
          get: {responses: {"200": {description: OK, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind}}}}}}}`,
    to: `
      components:
        schemas:
          Card:
            type: object
            required: [kind]
            properties: {kind: {type: string}, pan: {type: string}}
          Cash:
            type: object
            required: [kind]
            properties: {kind: {type: string}, till: {type: string}}
      paths:
        /things:
          get: {responses: {"200": {description: OK, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind}}}}}}}`,
    expected: [],
  },
]);
