import { defineCases } from "@/lib/diff/rule";

/** When `request-required-property-added` fires, and when it stays silent. */
export const requestRequiredPropertyAddedCases = defineCases("request-required-property-added", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        id: {type: string}`,
    to: `
      type: object
      required: [size]
      properties:
        id: {type: string}
        size: {type: string}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where the new property is optional",
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
    expected: [],
  },
]);
