import { defineCases } from "@/lib/diff/rule";

/** When `response-enum-dropped` fires, and when it stays silent. */
export const responseEnumDroppedCases = defineCases("response-enum-dropped", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          enum: [small, large]`,
    to: `
      type: object
      properties:
        size:
          type: string`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: string`,
    to: `
      type: object
      properties:
        size:
          type: string
          enum: [small, large]`,
    expected: [],
  },
]);
