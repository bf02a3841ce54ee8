import { defineCases } from "@/lib/diff/rule";

/** When `request-schema-sunset-removed` fires, and when it stays silent. */
export const requestSchemaSunsetRemovedCases = defineCases("request-schema-sunset-removed", [
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
          deprecated: true`,
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
          deprecated: true`,
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
