import { defineCases } from "@/lib/diff/rule";

/** When `response-min-items-raised` fires, and when it stays silent. */
export const responseMinItemsRaisedCases = defineCases("response-min-items-raised", [
  {
    name: "fires",
    frame: "response-schema",
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
          minItems: 5`,
    to: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          minItems: 2`,
    expected: [],
  },
]);
