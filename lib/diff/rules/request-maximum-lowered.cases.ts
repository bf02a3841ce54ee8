import { defineCases } from "@/lib/diff/rule";

/** When `request-maximum-lowered` fires, and when it stays silent. */
export const requestMaximumLoweredCases = defineCases("request-maximum-lowered", [
  {
    name: "fires",
    frame: "request-schema",
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
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
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
