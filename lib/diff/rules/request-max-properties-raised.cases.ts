import { defineCases } from "@/lib/diff/rule";

/** When `request-max-properties-raised` fires, and when it stays silent. */
export const requestMaxPropertiesRaisedCases = defineCases("request-max-properties-raised", [
  {
    name: "fires",
    frame: "request-schema",
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
          maxProperties: 5`,
    to: `
      type: object
      properties:
        size:
          type: object
          additionalProperties: {type: string}
          maxProperties: 2`,
    expected: [],
  },
]);
