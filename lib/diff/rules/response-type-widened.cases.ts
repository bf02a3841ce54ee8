import { defineCases } from "@/lib/diff/rule";

/** When `response-type-widened` fires, and when it stays silent. */
export const responseTypeWidenedCases = defineCases("response-type-widened", [
  {
    name: "fires",
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
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
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
    expected: [],
  },
]);
