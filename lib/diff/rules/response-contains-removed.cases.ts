import { defineCases } from "@/lib/diff/rule";

/** When `response-contains-removed` fires, and when it stays silent. */
export const responseContainsRemovedCases = defineCases("response-contains-removed", [
  {
    name: "fires",
    frame: "response-schema",
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
    expected: ["response 200 › application/json › size › contains"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
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
