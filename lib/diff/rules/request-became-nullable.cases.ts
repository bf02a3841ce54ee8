import { defineCases } from "@/lib/diff/rule";

/** When `request-became-nullable` fires, and when it stays silent. */
export const requestBecameNullableCases = defineCases("request-became-nullable", [
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
          type: [string, "null"]`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: [string, "null"]`,
    to: `
      type: object
      properties:
        size:
          type: string`,
    expected: [],
  },
]);
