import { defineCases } from "@/lib/diff/rule";

/** When `response-property-retired` fires, and when it stays silent. */
export const responsePropertyRetiredCases = defineCases("response-property-retired", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}
        size: {type: string, deprecated: true, x-sunset: "2025-12-31"}`,
    to: `
      type: object
      properties:
        id: {type: string}`,
    expected: ["response 200 › application/json › size"],
    today: "2026-01-01",
  },
  {
    name: "stays silent before the sunset",
    frame: "response-schema",
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
