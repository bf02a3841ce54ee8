import { defineCases } from "@/lib/diff/rule";

/** When `request-format-replaced` fires, and when it stays silent. */
export const requestFormatReplacedCases = defineCases("request-format-replaced", [
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
          type: string
          format: date-time`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
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
          type: string
          format: date`,
    expected: [],
  },
]);
