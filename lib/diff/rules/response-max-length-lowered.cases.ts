import { defineCases } from "@/lib/diff/rule";

/** When `response-max-length-lowered` fires, and when it stays silent. */
export const responseMaxLengthLoweredCases = defineCases("response-max-length-lowered", [
  {
    name: "fires",
    frame: "response-schema",
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
