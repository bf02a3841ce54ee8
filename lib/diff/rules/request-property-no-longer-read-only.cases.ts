import { defineCases } from "@/lib/diff/rule";

/** When `request-property-no-longer-read-only` fires, and when it stays silent. */
export const requestPropertyNoLongerReadOnlyCases = defineCases("request-property-no-longer-read-only", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string, readOnly: true}`,
    to: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}
        size: {type: string, readOnly: true}`,
    expected: [],
  },
]);
