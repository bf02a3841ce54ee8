import { defineCases } from "@/lib/diff/rule";

/** When `request-schema-deprecated-with-sunset` fires, and when it stays silent. */
export const requestSchemaDeprecatedWithSunsetCases = defineCases("request-schema-deprecated-with-sunset", [
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
          deprecated: true
          x-sunset: "2027-01-01"`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where no date is given",
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
