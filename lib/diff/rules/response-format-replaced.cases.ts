import { defineCases } from "@/lib/diff/rule";

/** When `response-format-replaced` fires, and when it stays silent. */
export const responseFormatReplacedCases = defineCases("response-format-replaced", [
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
          type: string
          format: date-time`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
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
          type: string
          format: date`,
    expected: [],
  },
]);
