import { defineCases } from "@/lib/diff/rule";

/** When `response-min-contains-raised` fires, and when it stays silent. */
export const responseMinContainsRaisedCases = defineCases("response-min-contains-raised", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, minContains: 2}`,
    to: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, minContains: 3}`,
    expected: ["response 200 › application/json › size › contains"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "response-schema",
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
