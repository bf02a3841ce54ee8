import { defineCases } from "@/lib/diff/rule";

/** When `response-type-narrowed` fires, and when it stays silent. */
export const responseTypeNarrowedCases = defineCases("response-type-narrowed", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: number`,
    to: `
      type: object
      properties:
        size:
          type: integer`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: integer`,
    to: `
      type: object
      properties:
        size:
          type: number`,
    expected: [],
  },
]);
