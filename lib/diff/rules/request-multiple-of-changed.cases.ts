import { defineCases } from "@/lib/diff/rule";

/** When `request-multiple-of-changed` fires, and when it stays silent. */
export const requestMultipleOfChangedCases = defineCases("request-multiple-of-changed", [
  {
    name: "fires",
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
          multipleOf: 3`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
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
          multipleOf: 2`,
    expected: [],
  },
]);
