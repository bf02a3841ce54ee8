import { defineCases } from "@/lib/diff/rule";

/** When `response-schema-sunset-removed` fires, and when it stays silent. */
export const responseSchemaSunsetRemovedCases = defineCases("response-schema-sunset-removed", [
  {
    name: "fires",
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
          deprecated: true`,
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
