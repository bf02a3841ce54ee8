import { defineCases } from "@/lib/diff/rule";

/** When `response-discriminator-removed` fires, and when it stays silent. */
export const responseDiscriminatorRemovedCases = defineCases("response-discriminator-removed", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      oneOf:
        - type: object
          required: [kind]
          properties: {kind: {const: a}, form: {const: c}}
        - type: object
          required: [kind]
          properties: {kind: {const: b}, form: {const: d}}
      discriminator: {propertyName: kind}`,
    to: `
      oneOf:
        - type: object
          required: [kind]
          properties: {kind: {const: a}, form: {const: c}}
        - type: object
          required: [kind]
          properties: {kind: {const: b}, form: {const: d}}`,
    expected: ["response 200 › application/json"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
    from: `
      oneOf:
        - type: object
          required: [kind]
          properties: {kind: {const: a}, form: {const: c}}
        - type: object
          required: [kind]
          properties: {kind: {const: b}, form: {const: d}}`,
    to: `
      oneOf:
        - type: object
          required: [kind]
          properties: {kind: {const: a}, form: {const: c}}
        - type: object
          required: [kind]
          properties: {kind: {const: b}, form: {const: d}}
      discriminator: {propertyName: kind}`,
    expected: [],
  },
]);
