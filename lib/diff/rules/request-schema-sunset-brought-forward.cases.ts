import { defineCases } from "@/lib/diff/rule";

/** When `request-schema-sunset-brought-forward` fires, and when it stays silent. */
export const requestSchemaSunsetBroughtForwardCases = defineCases("request-schema-sunset-brought-forward", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          deprecated: true
          x-sunset: "2027-01-01"`,
    to: `
      type: object
      properties:
        size:
          type: string
          deprecated: true
          x-sunset: "2026-10-01"`,
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
          deprecated: true
          x-sunset: "2026-10-01"`,
    to: `
      type: object
      properties:
        size:
          type: string
          deprecated: true
          x-sunset: "2027-01-01"`,
    expected: [],
  },
]);
