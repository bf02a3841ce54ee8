import { defineCases } from "@/lib/diff/rule";

/** When `request-contains-changed` fires, and when it stays silent. */
export const requestContainsChangedCases = defineCases("request-contains-changed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          contains: {const: a}
          maxContains: 2`,
    to: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          contains: {const: b}
          maxContains: 2`,
    expected: ["request body › application/json › size › contains"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          contains: {const: a}
          maxContains: 2`,
    to: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          contains: {const: a}
          maxContains: 2`,
    expected: [],
  },
]);
