import { defineCases } from "@/lib/diff/rule";

/** When `response-schema-description-changed` fires, and when it stays silent. */
export const responseSchemaDescriptionChangedCases = defineCases("response-schema-description-changed", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: string, description: A size}`,
    to: `
      type: object
      properties:
        size: {type: string, description: A size in metres}`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "response-schema",
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
