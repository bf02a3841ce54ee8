import { defineCases } from "@/lib/diff/rule";

/** When `request-schema-extension-changed` fires, and when it stays silent. */
export const requestSchemaExtensionChangedCases = defineCases("request-schema-extension-changed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: string, x-unit: m}`,
    to: `
      type: object
      properties:
        size: {type: string, x-unit: km}`,
    expected: ["request body › application/json › size › x-unit"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "request-schema",
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
