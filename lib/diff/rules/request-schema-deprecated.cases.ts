import { defineCases } from "@/lib/diff/rule";

/** When `request-schema-deprecated` fires, and when it stays silent. */
export const requestSchemaDeprecatedCases = defineCases("request-schema-deprecated", [
  {
    name: "fires",
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
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where a date is given",
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
          deprecated: true
          x-sunset: "2027-01-01"`,
    expected: [],
  },
]);
