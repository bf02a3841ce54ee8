import { defineCases } from "@/lib/diff/rule";

/** When `request-unique-items-dropped` fires, and when it stays silent. */
export const requestUniqueItemsDroppedCases = defineCases("request-unique-items-dropped", [
  {
    name: "fires",
    frame: "request-schema",
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
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
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
