import { defineCases } from "@/lib/diff/rule";

/** When `request-required-property-removed` fires, and when it stays silent. */
export const requestRequiredPropertyRemovedCases = defineCases("request-required-property-removed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      required: [size]
      properties:
        id: {type: string}
        size: {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
    from: `
      type: object
      properties:
        id: {type: string}`,
    to: `
      type: object
      required: [size]
      properties:
        id: {type: string}
        size: {type: string}`,
    expected: [],
  },
  {
    name: "stays silent where the property becomes optional, and is deprecated",
    frame: "request-schema",
    from: `
      type: object
      required: [size]
      properties:
        id: {type: string}
        size: {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}
        size: {type: string, deprecated: true, x-sunset: "2027-01-01"}`,
    expected: [],
  },
]);
