import { defineCases } from "@/lib/diff/rule";

/** When `response-unique-items-required` fires, and when it stays silent. */
export const responseUniqueItemsRequiredCases = defineCases("response-unique-items-required", [
  {
    name: "fires",
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
