import { defineCases } from "@/lib/diff/rule";

/** When `request-max-contains-raised` fires, and when it stays silent. */
export const requestMaxContainsRaisedCases = defineCases("request-max-contains-raised", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, maxContains: 2}`,
    to: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, maxContains: 3}`,
    expected: ["request body › application/json › size › contains"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, maxContains: 2}`,
    to: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, maxContains: 2}`,
    expected: [],
  },
]);
