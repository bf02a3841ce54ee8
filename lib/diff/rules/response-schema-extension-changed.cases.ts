import { defineCases } from "@/lib/diff/rule";

/** When `response-schema-extension-changed` fires, and when it stays silent. */
export const responseSchemaExtensionChangedCases = defineCases("response-schema-extension-changed", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: string, x-unit: m}`,
    to: `
      type: object
      properties:
        size: {type: string, x-unit: km}`,
    expected: ["response 200 › application/json › size › x-unit"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: string, x-unit: m}`,
    to: `
      type: object
      properties:
        size: {type: string, x-unit: m}`,
    expected: [],
  },
]);
