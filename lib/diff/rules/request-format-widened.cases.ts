import { defineCases } from "@/lib/diff/rule";

/** When `request-format-widened` fires, and when it stays silent. */
export const requestFormatWidenedCases = defineCases("request-format-widened", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          format: date`,
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
          format: date`,
    expected: [],
  },
]);
