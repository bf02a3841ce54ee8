import { defineCases } from "@/lib/diff/rule";

/** When `response-enum-replaced` fires, and when it stays silent. */
export const responseEnumReplacedCases = defineCases("response-enum-replaced", [
  {
    name: "fires",
    frame: "response-schema",
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
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where a constant becomes a list of one",
    frame: "response-schema",
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
