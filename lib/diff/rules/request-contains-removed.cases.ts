import { defineCases } from "@/lib/diff/rule";

/** When `request-contains-removed` fires, and when it stays silent. */
export const requestContainsRemovedCases = defineCases("request-contains-removed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          contains: {const: a}`,
    to: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}`,
    expected: ["request body › application/json › size › contains"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}`,
    to: `
      type: object
      properties:
        size:
          type: array
          items: {type: string}
          contains: {const: a}`,
    expected: [],
  },
]);
