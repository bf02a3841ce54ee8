import { defineCases } from "@/lib/diff/rule";

/** When `request-min-contains-lowered` fires, and when it stays silent. */
export const requestMinContainsLoweredCases = defineCases("request-min-contains-lowered", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, minContains: 3}`,
    to: `
      type: object
      properties:
        size: {type: array, contains: {type: string}, minContains: 2}`,
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
