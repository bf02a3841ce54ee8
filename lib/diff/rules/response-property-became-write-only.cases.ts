import { defineCases } from "@/lib/diff/rule";

/** When `response-property-became-write-only` fires, and when it stays silent. */
export const responsePropertyBecameWriteOnlyCases = defineCases("response-property-became-write-only", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}
        size: {type: string, writeOnly: true}`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string, writeOnly: true}`,
    to: `
      type: object
      properties:
        id: {type: string}
        size: {type: string}`,
    expected: [],
  },
]);
