import { defineCases } from "@/lib/diff/rule";

/** When `response-maximum-raised` fires, and when it stays silent. */
export const responseMaximumRaisedCases = defineCases("response-maximum-raised", [
  {
    name: "fires",
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
          maximum: 5`,
    to: `
      type: object
      properties:
        size:
          type: integer
          maximum: 2`,
    expected: [],
  },
]);
