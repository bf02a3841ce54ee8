import { defineCases } from "@/lib/diff/rule";

/** When `response-property-no-longer-write-only` fires, and when it stays silent. */
export const responsePropertyNoLongerWriteOnlyCases = defineCases("response-property-no-longer-write-only", [
  {
    name: "fires",
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
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
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
    expected: [],
  },
]);
