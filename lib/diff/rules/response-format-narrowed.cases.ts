import { defineCases } from "@/lib/diff/rule";

/** When `response-format-narrowed` fires, and when it stays silent. */
export const responseFormatNarrowedCases = defineCases("response-format-narrowed", [
  {
    name: "fires",
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
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
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
    expected: [],
  },
]);
