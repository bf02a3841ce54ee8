import { defineCases } from "@/lib/diff/rule";

/** When `response-multiple-of-narrowed` fires, and when it stays silent. */
export const responseMultipleOfNarrowedCases = defineCases("response-multiple-of-narrowed", [
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
          multipleOf: 4`,
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
