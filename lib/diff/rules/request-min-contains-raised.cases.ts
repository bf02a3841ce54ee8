import { defineCases } from "@/lib/diff/rule";

/** When `request-min-contains-raised` fires, and when it stays silent. */
export const requestMinContainsRaisedCases = defineCases("request-min-contains-raised", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, minContains: 2}`,
    to: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, minContains: 3}`,
    expected: ["request body › application/json › size › contains"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, minContains: 2}`,
    to: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, minContains: 2}`,
    expected: [],
  },
]);
