import { defineCases } from "@/lib/diff/rule";

/** When `response-type-replaced` fires, and when it stays silent. */
export const responseTypeReplacedCases = defineCases("response-type-replaced", [
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
          type: integer`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
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
          type: string`,
    expected: [],
  },
]);
