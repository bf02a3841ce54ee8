import { defineCases } from "@/lib/diff/rule";

/** When `request-format-annotated` fires, and when it stays silent. */
export const requestFormatAnnotatedCases = defineCases("request-format-annotated", [
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
          type: integer
          format: int64`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: integer
          format: int64`,
    to: `
      type: object
      properties:
        size:
          type: integer
          format: int64`,
    expected: [],
  },
]);
