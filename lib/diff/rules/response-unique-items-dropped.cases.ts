import { defineCases } from "@/lib/diff/rule";

/** When `response-unique-items-dropped` fires, and when it stays silent. */
export const responseUniqueItemsDroppedCases = defineCases("response-unique-items-dropped", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          uniqueItems: true`,
    to: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}`,
    to: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          uniqueItems: true`,
    expected: [],
  },
]);
