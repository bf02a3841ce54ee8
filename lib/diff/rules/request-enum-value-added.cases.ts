import { defineCases } from "@/lib/diff/rule";

/** When `request-enum-value-added` fires, and when it stays silent. */
export const requestEnumValueAddedCases = defineCases("request-enum-value-added", [
  {
    name: "fires",
    frame: "request-schema",
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
    expected: ['request body › application/json › size › "huge"'],
  },
  {
    name: "stays silent where only the order changed",
    frame: "request-schema",
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
