import { defineCases } from "@/lib/diff/rule";

/** When `request-discriminator-changed` fires, and when it stays silent. */
export const requestDiscriminatorChangedCases = defineCases("request-discriminator-changed", [
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
          properties: {kind: {const: b}, form: {const: d}}
      discriminator: {propertyName: form}`,
    expected: ["request body › application/json"],
  },
  {
    name: "stays silent where nothing changed",
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
          properties: {kind: {const: b}, form: {const: d}}
      discriminator: {propertyName: kind}`,
    expected: [],
  },
]);
