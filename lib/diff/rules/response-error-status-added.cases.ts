import { defineCases } from "@/lib/diff/rule";

/** When `response-error-status-added` fires, and when it stays silent. */
export const responseErrorStatusAddedCases = defineCases("response-error-status-added", [
  {
    name: "fires",
    frame: "operation",
    from: `
      responses:
        "200": {description: D}`,
    to: `
      responses:
        "200": {description: D}
        "429": {description: D}`,
    expected: ["response 429"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      responses:
        "200": {description: D}
        "429": {description: D}`,
    to: `
      responses:
        "200": {description: D}`,
    expected: [],
  },
]);
