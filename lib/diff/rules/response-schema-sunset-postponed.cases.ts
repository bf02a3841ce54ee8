import { defineCases } from "@/lib/diff/rule";

/** When `response-schema-sunset-postponed` fires, and when it stays silent. */
export const responseSchemaSunsetPostponedCases = defineCases("response-schema-sunset-postponed", [
  {
    name: "fires",
    frame: "response-schema",
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
          deprecated: true
          x-sunset: "2027-01-01"`,
    to: `
      type: object
      properties:
        size:
          type: string
          deprecated: true
          x-sunset: "2026-10-01"`,
    expected: [],
  },
]);
