import { defineCases } from "@/lib/diff/rule";

/** When `response-enum-value-removed` fires, and when it stays silent. */
export const responseEnumValueRemovedCases = defineCases("response-enum-value-removed", [
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
          enum: [small]`,
    expected: ['response 200 › application/json › size › "large"'],
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
