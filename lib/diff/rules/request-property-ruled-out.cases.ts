import { defineCases } from "@/lib/diff/rule";

/** When `request-property-ruled-out` fires, and when it stays silent. */
export const requestPropertyRuledOutCases = defineCases("request-property-ruled-out", [
  {
    name: "fires",
    frame: "request-schema",
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
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where the object is open",
    frame: "request-schema",
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
    frame: "request-schema",
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
