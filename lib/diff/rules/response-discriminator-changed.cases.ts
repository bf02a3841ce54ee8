import { defineCases } from "@/lib/diff/rule";

/** When `response-discriminator-changed` fires, and when it stays silent. */
export const responseDiscriminatorChangedCases = defineCases("response-discriminator-changed", [
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
          properties: {kind: {const: b}, form: {const: d}}
      discriminator: {propertyName: form}`,
    expected: ["response 200 › application/json"],
  },
  {
    name: "stays silent where nothing changed",
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
          properties: {kind: {const: b}, form: {const: d}}
      discriminator: {propertyName: kind}`,
    expected: [],
  },
]);
