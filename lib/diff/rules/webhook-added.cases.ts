import { defineCases } from "@/lib/diff/rule";

/** When `webhook-added` fires, and when it stays silent. */
export const webhookAddedCases = defineCases("webhook-added", [
  {
    name: "fires",
    frame: "document",
    from: `
      webhooks:
        born:
          post: {responses: {"204": {description: Done}}}`,
    to: `
      webhooks:
        born:
          post: {responses: {"204": {description: Done}}}
        sold:
          post: {responses: {"204": {description: Done}}}`,
    expected: ["webhook POST sold"],
  },
  {
    name: "stays silent the other way round",
    frame: "document",
    from: `
      webhooks:
        born:
          post: {responses: {"204": {description: Done}}}
        sold:
          post: {responses: {"204": {description: Done}}}`,
    to: `
      webhooks:
        born:
          post: {responses: {"204": {description: Done}}}`,
    expected: [],
  },
]);
