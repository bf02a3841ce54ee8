import { defineCases } from "@/lib/diff/rule";

/** When `response-maximum-lowered` fires, and when it stays silent. */
export const responseMaximumLoweredCases = defineCases("response-maximum-lowered", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: integer
          maximum: 5`,
    to: `
      type: object
      properties:
        size:
          type: integer
          maximum: 2`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: integer
          maximum: 2`,
    to: `
      type: object
      properties:
        size:
          type: integer
          maximum: 5`,
    expected: [],
  },
]);
