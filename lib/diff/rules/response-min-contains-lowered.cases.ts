import { defineCases } from "@/lib/diff/rule";

/** When `response-min-contains-lowered` fires, and when it stays silent. */
export const responseMinContainsLoweredCases = defineCases("response-min-contains-lowered", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, minContains: 3}`,
    to: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, minContains: 2}`,
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
