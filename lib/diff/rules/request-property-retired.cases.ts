import { defineCases } from "@/lib/diff/rule";

/** When `request-property-retired` fires, and when it stays silent. */
export const requestPropertyRetiredCases = defineCases("request-property-retired", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string, deprecated: true, x-sunset: "2025-12-31"}`,
    to: `
      type: object
      properties:
        id: {type: string}`,
    expected: ["request body › application/json › size"],
    today: "2026-01-01",
  },
  {
    name: "stays silent before the sunset",
    frame: "request-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string, deprecated: true, x-sunset: "2025-12-31"}`,
    to: `
      type: object
      properties:
        id: {type: string}`,
    expected: [],
    today: "2025-06-01",
  },
]);
