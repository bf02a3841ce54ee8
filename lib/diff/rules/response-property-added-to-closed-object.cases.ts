import { defineCases } from "@/lib/diff/rule";

/** When `response-property-added-to-closed-object` fires, and when it stays silent. */
export const responsePropertyAddedToClosedObjectCases = defineCases("response-property-added-to-closed-object", [
  {
    name: "fires",
    frame: "response-schema",
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
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where the object was open",
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
