import { defineCases } from "@/lib/diff/rule";

/** When `request-default-added` fires, and when it stays silent. */
export const requestDefaultAddedCases = defineCases("request-default-added", [
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
          type: string
          default: small`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
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
  {
    name: "stays silent where an example says what is usual",
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
          type: string
          examples: [small]`,
    expected: [],
  },
]);
