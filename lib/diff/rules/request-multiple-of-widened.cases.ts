import { defineCases } from "@/lib/diff/rule";

/** When `request-multiple-of-widened` fires, and when it stays silent. */
export const requestMultipleOfWidenedCases = defineCases("request-multiple-of-widened", [
  {
    name: "fires",
    frame: "request-schema",
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
