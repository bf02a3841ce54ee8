import { append, merge, set } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** An enum that grows, and files beside text. */
export const disputes = demoLineage("disputes", [
  { version: "1.0.0", changelog: "Chargebacks without letters." },
  {
    version: "1.1.0",
    changelog:
      "Two more reasons, `duplicate` and `credit_not_processed`: the card schemes ask for them. Clients must take a reason they do not know as `other`.",
    edits: [append("components > schemas > DisputeReason > enum", "duplicate", "credit_not_processed")],
  },
  {
    version: "1.2.0",
    changelog: "Evidence can be a file.",
    edits: [
      merge(
        `
        /disputes/{disputeId}/evidence/files:
          parameters: [ { $ref: '#/components/parameters/disputeId' } ]
          post:
            operationId: uploadEvidence
            summary: Upload a file as evidence
            description: PDF, PNG or JPEG, 8 MB at most.
            tags: [disputes]
            security: [ { oauth: [disputes.write] } ]
            requestBody:
              required: true
              content:
                multipart/form-data:
                  schema:
                    type: object
                    required: [kind, file]
                    properties:
                      kind: { type: string, enum: [receipt, delivery, conversation, terms], description: What it is. }
                      file: { type: string, contentMediaType: application/octet-stream, description: The file. }
                  encoding: { file: { contentType: 'application/pdf, image/png, image/jpeg' } }
            responses:
              '201': { description: Added., content: { application/json: { schema: { $ref: '#/components/schemas/Evidence' } } } }
              '401': { $ref: '#/components/responses/Unauthorised' }
              '404': { $ref: '#/components/responses/NotFound' }
              '409': { $ref: '#/components/responses/TooLate' }
              '413': { description: The file is too large. }
      `,
        "paths",
      ),
      merge(
        "fileName: { type: string, description: The name of an uploaded file. }",
        "components > schemas > Evidence > allOf > 1 > properties",
      ),
    ],
  },
  {
    version: "1.3.0",
    changelog: "Disputes can be `expired`, and a webhook tells the verdict.",
    edits: [
      append("components > schemas > DisputeStatus > enum", "expired"),
      merge(
        `
        disputeDecided:
          post:
            operationId: onDisputeDecided
            summary: The bank has decided
            tags: [disputes]
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Dispute' } } } }
            responses: { '204': { description: Taken. } }
      `,
        "webhooks",
      ),
      set("info > summary", "Chargebacks, from the first letter to the verdict, with files and webhooks."),
    ],
  },
]);
