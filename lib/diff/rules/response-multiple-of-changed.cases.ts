import { defineCases } from "@/lib/diff/rule";

/** When `response-multiple-of-changed` fires, and when it stays silent. */
export const responseMultipleOfChangedCases = defineCases("response-multiple-of-changed", [
  {
    name: "fires",
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
          multipleOf: 3`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
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
          multipleOf: 2`,
    expected: [],
  },
]);
