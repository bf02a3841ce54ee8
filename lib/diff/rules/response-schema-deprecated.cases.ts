import { defineCases } from "@/lib/diff/rule";

/** When `response-schema-deprecated` fires, and when it stays silent. */
export const responseSchemaDeprecatedCases = defineCases("response-schema-deprecated", [
  {
    name: "fires",
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
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where a date is given",
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
          deprecated: true
          x-sunset: "2027-01-01"`,
    expected: [],
  },
]);
