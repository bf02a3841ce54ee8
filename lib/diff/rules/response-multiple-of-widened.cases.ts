import { defineCases } from "@/lib/diff/rule";

/** When `response-multiple-of-widened` fires, and when it stays silent. */
export const responseMultipleOfWidenedCases = defineCases("response-multiple-of-widened", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: integer
          multipleOf: 4`,
    to: `
      type: object
      properties:
        size:
          type: integer
          multipleOf: 2`,
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
          multipleOf: 2`,
    to: `
      type: object
      properties:
        size:
          type: integer
          multipleOf: 4`,
    expected: [],
  },
]);
