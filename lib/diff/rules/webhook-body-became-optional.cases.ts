import { defineCases } from "@/lib/diff/rule";

/** When `webhook-body-became-optional` fires, and when it stays silent. */
export const webhookBodyBecameOptionalCases = defineCases("webhook-body-became-optional", [
  {
    name: "fires",
    frame: "webhook",
    from: `
      requestBody:
        required: true
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        required: false
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    expected: ["webhook POST thing › request body"],
  },
  {
    name: "stays silent the other way round",
    frame: "webhook",
    from: `
      requestBody:
        required: false
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        required: true
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
