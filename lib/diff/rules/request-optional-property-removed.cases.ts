import { defineCases } from "@/lib/diff/rule";

/** When `request-optional-property-removed` fires, and when it stays silent. */
export const requestOptionalPropertyRemovedCases = defineCases("request-optional-property-removed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
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
