import { defineCases } from "@/lib/diff/rule";

/** When `response-required-property-removed` fires, and when it stays silent. */
export const responseRequiredPropertyRemovedCases = defineCases("response-required-property-removed", [
  {
    name: "fires",
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
        id: {type: string}`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
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
    expected: [],
  },
]);
