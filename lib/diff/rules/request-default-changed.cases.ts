import { defineCases } from "@/lib/diff/rule";

/** When `request-default-changed` fires, and when it stays silent. */
export const requestDefaultChangedCases = defineCases("request-default-changed", [
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
          type: string
          default: large`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
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
          type: string
          default: small`,
    expected: [],
  },
]);
