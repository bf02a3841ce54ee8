import { defineCases } from "@/lib/diff/rule";

/** When `request-type-replaced` fires, and when it stays silent. */
export const requestTypeReplacedCases = defineCases("request-type-replaced", [
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
          type: integer`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
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
          type: string`,
    expected: [],
  },
]);
