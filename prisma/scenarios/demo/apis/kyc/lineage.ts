import { append, merge, set } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** Uploads; a rushed demand that was allowed for a time by a waiver. */
export const kyc = demoLineage("kyc", [
  { version: "1.0.0", changelog: "Documents, selfies and sanction lists." },
  {
    version: "1.1.0",
    changelog: "Residence permits and driving licences are accepted.",
    edits: [
      append(
        "paths > /checks/{checkId}/documents > post > requestBody > content > multipart/form-data > schema > properties > kind > enum",
        "residence_permit",
        "driving_licence",
      ),
    ],
  },
  {
    version: "1.2.0",
    changelog: "The anti-money-laundering directive takes effect on the first: a screening now needs the birthday.",
    edits: [set("components > schemas > ScreeningRequest > required", ["name", "bornOn"])],
  },
  {
    version: "1.3.0",
    changelog: "Screenings can be followed: a person is looked up again each night.",
    edits: [
      merge(
        `
        /screenings/subscriptions:
          post:
            operationId: followPerson
            summary: Look a name up again each night
            tags: [screening]
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/ScreeningRequest' } } } }
            responses: { '201': { description: Followed. }, '400': { $ref: '#/components/responses/BadRequest' } }
      `,
        "paths",
      ),
    ],
  },
]);
