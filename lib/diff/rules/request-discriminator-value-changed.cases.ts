import { defineCases } from "@/lib/diff/rule";

/** When `request-discriminator-value-changed` fires, and when it stays silent. */
export const requestDiscriminatorValueChangedCases = defineCases("request-discriminator-value-changed", [
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
          post: {requestBody: {required: true, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind}}}}}, responses: {"204": {description: Done}}}`,
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
          post: {requestBody: {required: true, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/BankCard"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind}}}}}, responses: {"204": {description: Done}}}`,
    expected: ["request body › application/json › Card"],
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
          post: {requestBody: {required: true, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind}}}}}, responses: {"204": {description: Done}}}`,
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
          post: {requestBody: {required: true, content: {application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}], discriminator: {propertyName: kind}}}}}, responses: {"204": {description: Done}}}`,
    expected: [],
  },
]);
