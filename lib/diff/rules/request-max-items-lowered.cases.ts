import { defineCases } from "@/lib/diff/rule";

/** When `request-max-items-lowered` fires, and when it stays silent. */
export const requestMaxItemsLoweredCases = defineCases("request-max-items-lowered", [
  {
    name: "fires",
    frame: "request-schema",
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
