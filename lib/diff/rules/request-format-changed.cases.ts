import { defineCases } from "@/lib/diff/rule";

/** When `request-format-changed` fires, and when it stays silent. */
export const requestFormatChangedCases = defineCases("request-format-changed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          format: iban`,
    to: `
      type: object
      properties:
        size:
          type: string
          format: account`,
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
          format: iban`,
    to: `
      type: object
      properties:
        size:
          type: string
          format: iban`,
    expected: [],
  },
]);
