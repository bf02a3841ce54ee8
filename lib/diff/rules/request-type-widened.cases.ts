import { defineCases } from "@/lib/diff/rule";

/** When `request-type-widened` fires, and when it stays silent. */
export const requestTypeWidenedCases = defineCases("request-type-widened", [
  {
    name: "fires",
    frame: "request-schema",
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
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
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
    expected: [],
  },
]);
