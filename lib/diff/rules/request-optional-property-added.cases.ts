import { defineCases } from "@/lib/diff/rule";

/** When `request-optional-property-added` fires, and when it stays silent. */
export const requestOptionalPropertyAddedCases = defineCases("request-optional-property-added", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        id: {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where a property moves into allOf",
    frame: "request-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    to: `
      allOf:
        - type: object
          properties:
            id: {type: string}
        - type: object
          properties:
            size: {type: string}`,
    expected: [],
  },
]);
