import { defineCases } from "@/lib/diff/rule";

/** When `response-schema-title-changed` fires, and when it stays silent. */
export const responseSchemaTitleChangedCases = defineCases("response-schema-title-changed", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: string, title: Size}`,
    to: `
      type: object
      properties:
        size: {type: string, title: The size}`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: string, title: Size}`,
    to: `
      type: object
      properties:
        size: {type: string, title: Size}`,
    expected: [],
  },
]);
