import { defineCases } from "@/lib/diff/rule";

/** When `request-type-narrowed` fires, and when it stays silent. */
export const requestTypeNarrowedCases = defineCases("request-type-narrowed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: number`,
    to: `
      type: object
      properties:
        size:
          type: integer`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: integer`,
    to: `
      type: object
      properties:
        size:
          type: number`,
    expected: [],
  },
]);
