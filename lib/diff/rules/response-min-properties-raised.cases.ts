import { defineCases } from "@/lib/diff/rule";

/** When `response-min-properties-raised` fires, and when it stays silent. */
export const responseMinPropertiesRaisedCases = defineCases("response-min-properties-raised", [
  {
    name: "fires",
    frame: "response-schema",
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
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
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
