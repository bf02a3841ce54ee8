import { defineCases } from "@/lib/diff/rule";

/** When `response-minimum-lowered` fires, and when it stays silent. */
export const responseMinimumLoweredCases = defineCases("response-minimum-lowered", [
  {
    name: "fires",
    frame: "response-schema",
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
