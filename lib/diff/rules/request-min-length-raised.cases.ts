import { defineCases } from "@/lib/diff/rule";

/** When `request-min-length-raised` fires, and when it stays silent. */
export const requestMinLengthRaisedCases = defineCases("request-min-length-raised", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          minLength: 2`,
    to: `
      type: object
      properties:
        size:
          type: string
          minLength: 5`,
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
          minLength: 5`,
    to: `
      type: object
      properties:
        size:
          type: string
          minLength: 2`,
    expected: [],
  },
]);
