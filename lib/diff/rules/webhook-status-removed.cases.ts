import { defineCases } from "@/lib/diff/rule";

/** When `webhook-status-removed` fires, and when it stays silent. */
export const webhookStatusRemovedCases = defineCases("webhook-status-removed", [
  {
    name: "fires",
    frame: "webhook",
    from: `
      responses:
        "200": {description: D}
        "202": {description: D}`,
    to: `
      responses:
        "200": {description: D}`,
    expected: ["webhook POST thing › response 202"],
  },
  {
    name: "stays silent the other way round",
    frame: "webhook",
    from: `
      responses:
        "200": {description: D}`,
    to: `
      responses:
        "200": {description: D}
        "202": {description: D}`,
    expected: [],
  },
]);
