import { defineCases } from "@/lib/diff/rule";

/** When `response-max-contains-raised` fires, and when it stays silent. */
export const responseMaxContainsRaisedCases = defineCases("response-max-contains-raised", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, maxContains: 2}`,
    to: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, maxContains: 3}`,
    expected: ["response 200 › application/json › size › contains"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "response-schema",
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
