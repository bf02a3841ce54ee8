import { defineCases } from "@/lib/diff/rule";

/** When `webhook-removed-after-sunset` fires, and when it stays silent. */
export const webhookRemovedAfterSunsetCases = defineCases("webhook-removed-after-sunset", [
  {
    name: "fires",
    frame: "document",
    from: `
      webhooks:
        born:
          post: {responses: {"204": {description: Done}}}
        sold:
          post: {deprecated: true, x-sunset: "2026-06-30", responses: {"204": {description: Done}}}`,
    to: `
      webhooks:
        born:
          post: {responses: {"204": {description: Done}}}`,
    expected: ["webhook POST sold"],
    today: "2026-07-01",
  },
  {
    name: "stays silent before the sunset",
    frame: "document",
    from: `
      webhooks:
        born:
          post: {responses: {"204": {description: Done}}}
        sold:
          post: {deprecated: true, x-sunset: "2026-06-30", responses: {"204": {description: Done}}}`,
    to: `
      webhooks:
        born:
          post: {responses: {"204": {description: Done}}}`,
    expected: [],
    today: "2026-06-29",
  },
]);
