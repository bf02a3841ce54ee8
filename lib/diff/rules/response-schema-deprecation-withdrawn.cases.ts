import { defineCases } from "@/lib/diff/rule";

/** When `response-schema-deprecation-withdrawn` fires, and when it stays silent. */
export const responseSchemaDeprecationWithdrawnCases = defineCases("response-schema-deprecation-withdrawn", [
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
          type: string`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
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
          deprecated: true`,
    expected: [],
  },
]);
