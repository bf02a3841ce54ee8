import { defineCases } from "@/lib/diff/rule";

/** When `response-optional-property-added` fires, and when it stays silent. */
export const responseOptionalPropertyAddedCases = defineCases("response-optional-property-added", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where a property moves into allOf",
    frame: "response-schema",
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
