import { defineCases } from "@/lib/diff/rule";

/** When `request-type-extended` fires, and when it stays silent. */
export const requestTypeExtendedCases = defineCases("request-type-extended", [
  {
    name: "fires",
    frame: "request-schema",
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
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
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
