import { defineCases } from "@/lib/diff/rule";

/** When `request-enum-dropped` fires, and when it stays silent. */
export const requestEnumDroppedCases = defineCases("request-enum-dropped", [
  {
    name: "fires",
    frame: "request-schema",
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
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
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
