import { append, merge, set } from "@/prisma/scenarios/edit";
import { adoptProblemDetails } from "@/prisma/scenarios/edit-operations";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** A well-kept API: additions, and problem+json at a major version. */
export const transfers = demoLineage("transfers", [
  { version: "1.0.0", changelog: "Transfers and standing orders." },
  {
    version: "1.1.0",
    changelog: "The name of the payee can be checked before the money leaves.",
    edits: [
      merge(
        `
        /payee-checks:
          post:
            operationId: checkPayee
            summary: Check whether name and account belong together
            tags: [transfers]
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/PayeeCheck' } } } }
            responses:
              '200': { description: What the other bank says., content: { application/json: { schema: { $ref: '#/components/schemas/PayeeAnswer' } } } }
              '400': { $ref: '#/components/responses/BadRequest' }
              '401': { $ref: '#/components/responses/Unauthorised' }
      `,
        "paths",
      ),
      merge(
        `
        PayeeCheck: { type: object, description: A name and an account., required: [iban, name], properties: { iban: { type: string, minLength: 15, maxLength: 34, description: The account. }, name: { type: string, maxLength: 70, description: The name. } } }
        PayeeAnswer: { type: object, description: Whether they belong together., required: [match], properties: { match: { type: string, enum: [full, close, none, unavailable], description: How well. }, suggestedName: { type: [string, 'null'], description: 'The right name, where it is close.' } } }
      `,
        "components > schemas",
      ),
    ],
  },
  {
    version: "2.0.0",
    changelog: "Errors are problem documents (RFC 9457). The paths moved to /transfers/v2; nothing else changed.",
    edits: [
      adoptProblemDetails(),
      set("servers", [
        { url: "https://api.meridian.example/transfers/v2", description: "Production" },
        { url: "https://sandbox.meridian.example/transfers/v2", description: "Sandbox" },
      ]),
    ],
  },
  {
    version: "2.1.0",
    changelog: "Transfers can be scheduled for a day, and refused ones say why.",
    edits: [
      merge(
        "executeOn: { type: string, format: date, description: 'The day it shall leave; today when absent.' }",
        "components > schemas > NewTransfer > properties",
      ),
      merge(
        "rejection: { type: [string, 'null'], description: 'Why it was rejected, for people.' }",
        "components > schemas > Transfer > allOf > 1 > properties",
      ),
      append("paths > /transfers > get > parameters", {
        name: "executedSince",
        in: "query",
        description: "Only those that left since this instant.",
        schema: { type: "string", format: "date-time" },
      }),
    ],
  },
]);
