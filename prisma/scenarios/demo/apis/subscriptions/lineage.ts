import { append, merge, set } from "@/prisma/scenarios/edit";
import { eachOperation, keepPaths } from "@/prisma/scenarios/edit-operations";
import { baseFiles, defineLineage } from "@/prisma/scenarios/lineage";
import { upgradeTo31 } from "@/prisma/scenarios/upgrade";

/** The other half of the split of Billing: begins as what Billing said of subscriptions. */
export const subscriptions = defineLineage({
  api: "subscriptions",
  entry: "base.yaml",
  base: baseFiles("demo/apis/billing", ["base.yaml"]),
  steps: [
    {
      version: "1.0.0",
      changelog: "Split off from Billing, with the same paths and schemas.",
      edits: [
        keepPaths((path) => path.startsWith("/subscriptions") || path.startsWith("/plans")),
        set("info > title", "Subscriptions"),
        set("info > description", "Plans and subscriptions of business customers. Split off from Billing."),
        set("servers", [{ url: "https://api.meridian.example/subscriptions/v1" }]),
        set("tags", [{ name: "subscriptions", description: "What customers owe again and again." }]),
      ],
    },
    {
      version: "1.1.0",
      changelog: "Subscriptions can be paused and taken up again.",
      edits: [
        ...["pause", "resume"].map((verb) =>
          merge(
            `
            /subscriptions/{subscriptionId}/${verb}:
              parameters: [ { name: subscriptionId, in: path, required: true, description: The subscription's id., schema: { type: string } } ]
              post:
                operationId: ${verb}Subscription
                summary: ${verb === "pause" ? "Pause a subscription" : "Take a paused subscription up again"}
                tags: [subscriptions]
                responses:
                  '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Subscription' } } } }
                  '404': { $ref: '#/components/responses/NotFound' }
          `,
            "paths",
          ),
        ),
        merge(
          "pausedUntil: { type: string, format: date, nullable: true, description: When it goes on by itself. }",
          "components > schemas > Subscription > properties",
        ),
      ],
    },
    {
      version: "1.2.0",
      changelog: "The same in OpenAPI 3.1; all operations answer 401 and 429 as they always did, now in writing.",
      edits: [
        upgradeTo31(),
        merge(
          "TooMany: { description: Too many requests., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }\nUnauthorised: { description: The token is missing or expired., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }",
          "components > responses",
        ),
        eachOperation(({ operation }) =>
          merge(
            "responses: { '401': { $ref: '#/components/responses/Unauthorised' }, '429': { $ref: '#/components/responses/TooMany' } }",
          )(operation),
        ),
        append("paths > /subscriptions > get > parameters", {
          name: "status",
          in: "query",
          description: "Only in this state.",
          schema: { type: "string", enum: ["active", "past_due", "ended"] },
        }),
      ],
    },
  ],
});
