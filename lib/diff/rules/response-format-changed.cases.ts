import { defineCases } from "@/lib/diff/rule";

/** When `response-format-changed` fires, and when it stays silent. */
export const responseFormatChangedCases = defineCases("response-format-changed", [
  {
    name: "fires",
    frame: "response-schema",
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
