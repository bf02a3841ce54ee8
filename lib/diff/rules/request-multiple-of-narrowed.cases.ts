import { defineCases } from "@/lib/diff/rule";

/** When `request-multiple-of-narrowed` fires, and when it stays silent. */
export const requestMultipleOfNarrowedCases = defineCases("request-multiple-of-narrowed", [
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
          multipleOf: 4`,
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
          multipleOf: 4`,
    to: `
      type: object
      properties:
        size:
          type: integer
          multipleOf: 2`,
    expected: [],
  },
]);
