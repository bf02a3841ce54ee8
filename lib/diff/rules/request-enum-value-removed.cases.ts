import { defineCases } from "@/lib/diff/rule";

/** When `request-enum-value-removed` fires, and when it stays silent. */
export const requestEnumValueRemovedCases = defineCases("request-enum-value-removed", [
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
          enum: [small]`,
    expected: ['request body › application/json › size › "large"'],
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
