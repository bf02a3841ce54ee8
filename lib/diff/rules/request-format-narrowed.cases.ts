import { defineCases } from "@/lib/diff/rule";

/** When `request-format-narrowed` fires, and when it stays silent. */
export const requestFormatNarrowedCases = defineCases("request-format-narrowed", [
  {
    name: "fires",
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
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
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
    expected: [],
  },
]);
