import { defineCases } from "@/lib/diff/rule";

/** When `request-min-properties-lowered` fires, and when it stays silent. */
export const requestMinPropertiesLoweredCases = defineCases("request-min-properties-lowered", [
  {
    name: "fires",
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
          minProperties: 2`,
    to: `
      type: object
      properties:
        size:
          type: object
          additionalProperties: {type: string}
          minProperties: 5`,
    expected: [],
  },
]);
