import { defineCases } from "@/lib/diff/rule";

/** When `webhook-media-type-added` fires, and when it stays silent. */
export const webhookMediaTypeAddedCases = defineCases("webhook-media-type-added", [
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
        required: true
        content: {application/json: {}, application/xml: {}}
      responses: {"204": {description: Done}}`,
    expected: ["webhook POST thing › request body › application/xml"],
  },
  {
    name: "stays silent the other way round",
    frame: "webhook",
    from: `
      requestBody:
        required: true
        content: {application/json: {}, application/xml: {}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        required: true
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
