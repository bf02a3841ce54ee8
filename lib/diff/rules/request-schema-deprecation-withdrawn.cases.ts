import { defineCases } from "@/lib/diff/rule";

/** When `request-schema-deprecation-withdrawn` fires, and when it stays silent. */
export const requestSchemaDeprecationWithdrawnCases = defineCases("request-schema-deprecation-withdrawn", [
  {
    name: "fires",
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
          type: string`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
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
          deprecated: true`,
    expected: [],
  },
]);
