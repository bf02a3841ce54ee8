import { defineCases } from "@/lib/diff/rule";

/** When `request-minimum-lowered` fires, and when it stays silent. */
export const requestMinimumLoweredCases = defineCases("request-minimum-lowered", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: integer
          minimum: 5`,
    to: `
      type: object
      properties:
        size:
          type: integer
          minimum: 2`,
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
          minimum: 2`,
    to: `
      type: object
      properties:
        size:
          type: integer
          minimum: 5`,
    expected: [],
  },
]);
