import { defineCases } from "@/lib/diff/rule";

/** When `response-success-status-removed` fires, and when it stays silent. */
export const responseSuccessStatusRemovedCases = defineCases("response-success-status-removed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      responses:
        "200": {description: D}
        "202": {description: D}`,
    to: `
      responses:
        "200": {description: D}`,
    expected: ["response 202"],
  },
  {
    name: "stays silent where a range covers the status",
    frame: "operation",
    from: `
      responses:
        "200": {description: D}`,
    to: `
      responses:
        "2XX": {description: D}`,
    expected: [],
  },
  {
    name: "stays silent where only an answer's description changes",
    frame: "operation",
    from: `
      responses:
        "200": {description: D}
        "202": {description: D}`,
    to: `
      responses:
        "200": {description: D}
        "202": {description: Taken in}`,
    expected: [],
  },
]);
