import { defineCases } from "@/lib/diff/rule";

/** When `request-min-properties-raised` fires, and when it stays silent. */
export const requestMinPropertiesRaisedCases = defineCases("request-min-properties-raised", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: object
          additionalProperties: {type: string}
          minProperties: 2`,
    to: `
      type: object
      properties:
        size:
          type: object
          additionalProperties: {type: string}
          minProperties: 5`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: object
          additionalProperties: {type: string}
          minProperties: 5`,
    to: `
      type: object
      properties:
        size:
          type: object
          additionalProperties: {type: string}
          minProperties: 2`,
    expected: [],
  },
]);
