import { defineCases } from "@/lib/diff/rule";

/** When `request-min-items-lowered` fires, and when it stays silent. */
export const requestMinItemsLoweredCases = defineCases("request-min-items-lowered", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          minItems: 5`,
    to: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          minItems: 2`,
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
          minItems: 2`,
    to: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          minItems: 5`,
    expected: [],
  },
]);
