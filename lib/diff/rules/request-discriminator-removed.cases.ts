import { defineCases } from "@/lib/diff/rule";

/** When `request-discriminator-removed` fires, and when it stays silent. */
export const requestDiscriminatorRemovedCases = defineCases("request-discriminator-removed", [
  {
    name: "fires",
    frame: "request-schema",
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
    expected: ["request body › application/json"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
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
