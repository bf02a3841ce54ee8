import { defineCases } from "@/lib/diff/rule";

/** When `response-minimum-raised` fires, and when it stays silent. */
export const responseMinimumRaisedCases = defineCases("response-minimum-raised", [
  {
    name: "fires",
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
          minimum: 5`,
    to: `
      type: object
      properties:
        size:
          type: integer
          minimum: 2`,
    expected: [],
  },
]);
