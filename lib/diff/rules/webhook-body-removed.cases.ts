import { defineCases } from "@/lib/diff/rule";

/** When `webhook-body-removed` fires, and when it stays silent. */
export const webhookBodyRemovedCases = defineCases("webhook-body-removed", [
  {
    name: "fires",
    frame: "webhook",
    from: `
      requestBody:
        required: true
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    to: `responses: {"204": {description: Done}}`,
    expected: ["webhook POST thing › request body"],
  },
  {
    name: "stays silent the other way round",
    frame: "webhook",
    from: `responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        required: true
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
