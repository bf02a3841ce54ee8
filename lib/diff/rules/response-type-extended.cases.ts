import { defineCases } from "@/lib/diff/rule";

/** When `response-type-extended` fires, and when it stays silent. */
export const responseTypeExtendedCases = defineCases("response-type-extended", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: [string, integer]`,
    to: `
      type: object
      properties:
        size:
          type: [string, integer, boolean]`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: [string, integer, boolean]`,
    to: `
      type: object
      properties:
        size:
          type: [string, integer]`,
    expected: [],
  },
]);
