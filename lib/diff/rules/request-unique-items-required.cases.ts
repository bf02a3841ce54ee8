import { defineCases } from "@/lib/diff/rule";

/** When `request-unique-items-required` fires, and when it stays silent. */
export const requestUniqueItemsRequiredCases = defineCases("request-unique-items-required", [
  {
    name: "fires",
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
          items: {type: string}
          uniqueItems: true`,
    to: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}`,
    expected: [],
  },
]);
