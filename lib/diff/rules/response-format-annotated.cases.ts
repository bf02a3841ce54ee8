import { defineCases } from "@/lib/diff/rule";

/** When `response-format-annotated` fires, and when it stays silent. */
export const responseFormatAnnotatedCases = defineCases("response-format-annotated", [
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
          type: integer
          format: int64`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "response-schema",
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
