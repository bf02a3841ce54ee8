import { defineCases } from "@/lib/diff/rule";

/** When `request-property-added-to-closed-object` fires, and when it stays silent. */
export const requestPropertyAddedToClosedObjectCases = defineCases("request-property-added-to-closed-object", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        id: {type: string}
      additionalProperties: false`,
    to: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}
      additionalProperties: false`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where the object was open",
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
