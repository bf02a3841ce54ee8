import { defineCases } from "@/lib/diff/rule";

/** When `webhook-error-status-removed` fires, and when it stays silent. */
export const webhookErrorStatusRemovedCases = defineCases("webhook-error-status-removed", [
  {
    name: "fires",
    frame: "webhook",
    from: `
      responses: {"204": {description: Done}, "410": {description: Gone}}`,
    to: `
      responses: {"204": {description: Done}}`,
    expected: ["webhook POST thing › response 410"],
  },
  {
    name: "stays silent the other way round",
    frame: "webhook",
    from: `
      responses: {"204": {description: Done}}`,
    to: `
      responses: {"204": {description: Done}, "410": {description: Gone}}`,
    expected: [],
  },
]);
