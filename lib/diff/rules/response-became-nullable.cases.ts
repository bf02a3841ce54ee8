import { defineCases } from "@/lib/diff/rule";

/** When `response-became-nullable` fires, and when it stays silent. */
export const responseBecameNullableCases = defineCases("response-became-nullable", [
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
          type: [string, "null"]`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
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
