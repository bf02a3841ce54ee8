import { defineCases } from "@/lib/diff/rule";

/** When `webhook-status-added` fires, and when it stays silent. */
export const webhookStatusAddedCases = defineCases("webhook-status-added", [
  {
    name: "fires",
    frame: "webhook",
    from: `
      responses:
        "200": {description: D}`,
    to: `
      responses:
        "200": {description: D}
        "202": {description: D}`,
    expected: ["webhook POST thing › response 202"],
  },
  {
    name: "stays silent the other way round",
    frame: "webhook",
    from: `
      responses:
        "200": {description: D}
        "202": {description: D}`,
    to: `
      responses:
        "200": {description: D}`,
    expected: [],
  },
]);
