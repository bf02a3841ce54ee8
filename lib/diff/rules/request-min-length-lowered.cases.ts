import { defineCases } from "@/lib/diff/rule";

/** When `request-min-length-lowered` fires, and when it stays silent. */
export const requestMinLengthLoweredCases = defineCases("request-min-length-lowered", [
  {
    name: "fires",
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
          minLength: 2`,
    to: `
      type: object
      properties:
        size:
          type: string
          minLength: 5`,
    expected: [],
  },
]);
