import { defineCases } from "@/lib/diff/rule";

/** When `response-required-property-added` fires, and when it stays silent. */
export const responseRequiredPropertyAddedCases = defineCases("response-required-property-added", [
  {
    name: "fires",
    frame: "response-schema",
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
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where the new property is optional",
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
    expected: [],
  },
]);
