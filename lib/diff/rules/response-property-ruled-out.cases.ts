import { defineCases } from "@/lib/diff/rule";

/** When `response-property-ruled-out` fires, and when it stays silent. */
export const responsePropertyRuledOutCases = defineCases("response-property-ruled-out", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}
      additionalProperties: false`,
    to: `
      type: object
      properties:
        id: {type: string}
      additionalProperties: false`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where the object is open",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}`,
    expected: [],
  },
  {
    name: "stays silent where the property is only deprecated",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}
      additionalProperties: false`,
    to: `
      type: object
      properties:
        id: {type: string}
        size: {type: string, deprecated: true, x-sunset: "2027-01-01"}
      additionalProperties: false`,
    expected: [],
  },
]);
