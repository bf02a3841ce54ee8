import { defineCases } from "@/lib/diff/rule";

/** When `response-property-became-required` fires, and when it stays silent. */
export const responsePropertyBecameRequiredCases = defineCases("response-property-became-required", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    to: `
      type: object
      required: [size]
      properties:
        id: {type: string}
        size: {type: string}`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
    from: `
      type: object
      required: [size]
      properties:
        id: {type: string}
        size: {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    expected: [],
  },
]);
