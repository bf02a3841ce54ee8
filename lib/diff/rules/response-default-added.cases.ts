import { defineCases } from "@/lib/diff/rule";

/** When `response-default-added` fires, and when it stays silent. */
export const responseDefaultAddedCases = defineCases("response-default-added", [
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
          default: small`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          default: small`,
    to: `
      type: object
      properties:
        size:
          type: string`,
    expected: [],
  },
]);
