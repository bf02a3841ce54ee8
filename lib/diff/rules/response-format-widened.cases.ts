import { defineCases } from "@/lib/diff/rule";

/** When `response-format-widened` fires, and when it stays silent. */
export const responseFormatWidenedCases = defineCases("response-format-widened", [
  {
    name: "fires",
    frame: "response-schema",
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
          format: date`,
    expected: [],
  },
]);
