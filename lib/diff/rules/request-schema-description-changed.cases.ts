import { defineCases } from "@/lib/diff/rule";

/** When `request-schema-description-changed` fires, and when it stays silent. */
export const requestSchemaDescriptionChangedCases = defineCases("request-schema-description-changed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: string, description: A size}`,
    to: `
      type: object
      properties:
        size: {type: string, description: A size in metres}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: string, description: A size}`,
    to: `
      type: object
      properties:
        size: {type: string, description: A size}`,
    expected: [],
  },
]);
