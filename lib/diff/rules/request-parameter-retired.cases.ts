import { defineCases } from "@/lib/diff/rule";

/** When `request-parameter-retired` fires, and when it stays silent. */
export const requestParameterRetiredCases = defineCases("request-parameter-retired", [
  {
    name: "fires",
    frame: "operation",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2025-12-31"}
      responses: {"204": {description: Done}}`,
    to: `responses: {"204": {description: Done}}`,
    expected: ["query parameter limit"],
    today: "2026-01-01",
  },
  {
    name: "stays silent before the sunset",
    frame: "operation",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2025-12-31"}
      responses: {"204": {description: Done}}`,
    to: `responses: {"204": {description: Done}}`,
    expected: [],
    today: "2025-06-01",
  },
]);
