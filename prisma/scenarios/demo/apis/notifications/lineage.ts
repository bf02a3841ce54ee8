import { append, merge, set } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** OpenAPI 3.2 with a stream of events; good in every respect. */
export const notifications = demoLineage("notifications", [
  { version: "1.0.0", changelog: "Email, push and letters." },
  {
    version: "1.1.0",
    changelog: "Messages to many customers at once.",
    edits: [
      merge(
        `
        /campaigns:
          post:
            operationId: startCampaign
            summary: Send a message to many
            tags: [messages]
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Campaign' } } } }
            responses: { '202': { description: They will be sent. }, '400': { $ref: '#/components/responses/BadRequest' }, '401': { $ref: '#/components/responses/Unauthorised' } }
      `,
        "paths",
      ),
      merge(
        "Campaign: { type: object, description: A message to many., required: [template, customerIds], properties: { template: { type: string, description: In which words. }, customerIds: { type: array, minItems: 1, maxItems: 10000, items: { type: string }, description: To whom. }, startAt: { type: string, format: date-time, description: When to begin. } } }",
        "components > schemas",
      ),
    ],
  },
  {
    version: "1.2.0",
    changelog: "Messages can carry attachments; templates say who wrote them.",
    edits: [
      merge(
        "attachments: { type: array, maxItems: 3, items: { type: string, format: uri }, description: What goes with it. }",
        "components > schemas > NewMessage > properties",
      ),
      merge(
        "author: { type: string, readOnly: true, description: Who wrote it. }",
        "components > schemas > Template > properties",
      ),
      set("info > summary", "Email, push and letters, with attachments."),
      append("tags", { name: "campaigns", summary: "Campaigns", description: "Messages to many." }),
      set("paths > /campaigns > post > tags", ["campaigns"]),
    ],
  },
  {
    version: "1.3.0",
    changelog: "A message can be called back for a minute.",
    edits: [
      merge(
        "callBackUntil: { type: string, format: date-time, readOnly: true, description: Until when it can be called back. }",
        "components > schemas > NewMessage > properties",
      ),
    ],
  },
]);
