import { defineCases } from "@/lib/diff/rule";

/** When `response-schema-sunset-added` fires, and when it stays silent. */
export const responseSchemaSunsetAddedCases = defineCases("response-schema-sunset-added", [
  {
    name: "fires",
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
          deprecated: true`,
    expected: [],
  },
]);
