import { defineCases } from "@/lib/diff/rule";

/** When `request-max-length-lowered` fires, and when it stays silent. */
export const requestMaxLengthLoweredCases = defineCases("request-max-length-lowered", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          maxLength: 5`,
    to: `
      type: object
      properties:
        size:
          type: string
          maxLength: 2`,
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
          maxLength: 2`,
    to: `
      type: object
      properties:
        size:
          type: string
          maxLength: 5`,
    expected: [],
  },
]);
