import { defineCases } from "@/lib/diff/rule";

/** When `request-schema-title-changed` fires, and when it stays silent. */
export const requestSchemaTitleChangedCases = defineCases("request-schema-title-changed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: string, title: Size}`,
    to: `
      type: object
      properties:
        size: {type: string, title: The size}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "request-schema",
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
