import { defineCases } from "@/lib/diff/rule";

/** When `response-schema-deprecated-with-sunset` fires, and when it stays silent. */
export const responseSchemaDeprecatedWithSunsetCases = defineCases("response-schema-deprecated-with-sunset", [
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
          deprecated: true
          x-sunset: "2027-01-01"`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where no date is given",
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
