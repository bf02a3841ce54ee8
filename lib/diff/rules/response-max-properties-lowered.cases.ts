import { defineCases } from "@/lib/diff/rule";

/** When `response-max-properties-lowered` fires, and when it stays silent. */
export const responseMaxPropertiesLoweredCases = defineCases("response-max-properties-lowered", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: object
          additionalProperties: {type: string}
          maxProperties: 5`,
    to: `
      type: object
      properties:
        size:
          type: object
          additionalProperties: {type: string}
          maxProperties: 2`,
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
          maxProperties: 2`,
    to: `
      type: object
      properties:
        size:
          type: object
          additionalProperties: {type: string}
          maxProperties: 5`,
    expected: [],
  },
]);
