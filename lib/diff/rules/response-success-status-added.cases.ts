import { defineCases } from "@/lib/diff/rule";

/** When `response-success-status-added` fires, and when it stays silent. */
export const responseSuccessStatusAddedCases = defineCases("response-success-status-added", [
  {
    name: "fires",
    frame: "operation",
    from: `
      responses:
        "200": {description: D}`,
    to: `
      responses:
        "200": {description: D}
        "202": {description: D}`,
    expected: ["response 202"],
  },
  {
    name: "stays silent where a range covers the status",
    frame: "operation",
    from: `
      responses:
        "2XX": {description: D}`,
    to: `
      responses:
        "2XX": {description: D}
        "202": {description: D}`,
    expected: [],
  },
]);
