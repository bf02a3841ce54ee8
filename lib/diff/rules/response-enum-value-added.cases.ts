import { defineCases } from "@/lib/diff/rule";

/** When `response-enum-value-added` fires, and when it stays silent. */
export const responseEnumValueAddedCases = defineCases("response-enum-value-added", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          enum: [small, large]`,
    to: `
      type: object
      properties:
        size:
          type: string
          enum: [small, large, huge]`,
    expected: ['response 200 › application/json › size › "huge"'],
  },
  {
    name: "stays silent where only the order changed",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          enum: [small, large]`,
    to: `
      type: object
      properties:
        size:
          type: string
          enum: [large, small]`,
    expected: [],
  },
]);
