import { defineCases } from "@/lib/diff/rule";

/** When `request-schema-examples-changed` fires, and when it stays silent. */
export const requestSchemaExamplesChangedCases = defineCases("request-schema-examples-changed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: string, examples: [a]}`,
    to: `
      type: object
      properties:
        size: {type: string, examples: [b]}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "request-schema",
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
