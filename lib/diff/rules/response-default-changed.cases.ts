import { defineCases } from "@/lib/diff/rule";

/** When `response-default-changed` fires, and when it stays silent. */
export const responseDefaultChangedCases = defineCases("response-default-changed", [
  {
    name: "fires",
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
          type: string
          default: large`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
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
          type: string
          default: small`,
    expected: [],
  },
]);
