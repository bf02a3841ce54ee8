import { defineCases } from "@/lib/diff/rule";

/** When `request-enum-replaced` fires, and when it stays silent. */
export const requestEnumReplacedCases = defineCases("request-enum-replaced", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          enum: [small, large]`,
    to: `
      type: object
      properties:
        size:
          type: string
          enum: [s, l]`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where a constant becomes a list of one",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          const: small`,
    to: `
      type: object
      properties:
        size:
          enum: [small]`,
    expected: [],
  },
]);
