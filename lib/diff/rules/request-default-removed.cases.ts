import { defineCases } from "@/lib/diff/rule";

/** When `request-default-removed` fires, and when it stays silent. */
export const requestDefaultRemovedCases = defineCases("request-default-removed", [
  {
    name: "fires",
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
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
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
    expected: [],
  },
]);
