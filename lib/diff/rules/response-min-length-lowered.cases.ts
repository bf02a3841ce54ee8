import { defineCases } from "@/lib/diff/rule";

/** When `response-min-length-lowered` fires, and when it stays silent. */
export const responseMinLengthLoweredCases = defineCases("response-min-length-lowered", [
  {
    name: "fires",
    frame: "response-schema",
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
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
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
