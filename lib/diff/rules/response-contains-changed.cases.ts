import { defineCases } from "@/lib/diff/rule";

/** When `response-contains-changed` fires, and when it stays silent. */
export const responseContainsChangedCases = defineCases("response-contains-changed", [
  {
    name: "fires",
    frame: "response-schema",
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
    expected: ["response 200 › application/json › size › contains"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "response-schema",
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
