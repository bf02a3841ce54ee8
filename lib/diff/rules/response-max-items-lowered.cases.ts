import { defineCases } from "@/lib/diff/rule";

/** When `response-max-items-lowered` fires, and when it stays silent. */
export const responseMaxItemsLoweredCases = defineCases("response-max-items-lowered", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          maxItems: 5`,
    to: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          maxItems: 2`,
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
          maxItems: 2`,
    to: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          maxItems: 5`,
    expected: [],
  },
]);
