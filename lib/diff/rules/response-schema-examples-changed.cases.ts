import { defineCases } from "@/lib/diff/rule";

/** When `response-schema-examples-changed` fires, and when it stays silent. */
export const responseSchemaExamplesChangedCases = defineCases("response-schema-examples-changed", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: string, examples: [a]}`,
    to: `
      type: object
      properties:
        size: {type: string, examples: [b]}`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: string, examples: [a]}`,
    to: `
      type: object
      properties:
        size: {type: string, examples: [a]}`,
    expected: [],
  },
]);
