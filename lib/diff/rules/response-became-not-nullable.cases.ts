import { defineCases } from "@/lib/diff/rule";

/** When `response-became-not-nullable` fires, and when it stays silent. */
export const responseBecameNotNullableCases = defineCases("response-became-not-nullable", [
  {
    name: "fires",
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
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
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
    expected: [],
  },
]);
