import { defineCases } from "@/lib/diff/rule";

/** When `request-minimum-raised` fires, and when it stays silent. */
export const requestMinimumRaisedCases = defineCases("request-minimum-raised", [
  {
    name: "fires",
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
