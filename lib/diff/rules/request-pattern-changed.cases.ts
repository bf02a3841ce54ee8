import { defineCases } from "@/lib/diff/rule";

/** When `request-pattern-changed` fires, and when it stays silent. */
export const requestPatternChangedCases = defineCases("request-pattern-changed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          pattern: '^(?=.*[a-z])(.)\\1$'`,
    to: `
      type: object
      properties:
        size:
          type: string
          pattern: '^(?=.*[0-9])(.)\\1$'`,
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
          pattern: '^(?=.*[a-z])(.)\\1$'`,
    to: `
      type: object
      properties:
        size:
          type: string
          pattern: '^(?=.*[a-z])(.)\\1$'`,
    expected: [],
  },
]);
