import { defineCases } from "@/lib/diff/rule";

/** When `response-pattern-changed` fires, and when it stays silent. */
export const responsePatternChangedCases = defineCases("response-pattern-changed", [
  {
    name: "fires",
    frame: "response-schema",
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
