import { merge, remove, rename, renameField, set } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** An internal API that grew in a hurry: thin words, and a breaking release that calls itself a minor one. */
export const loans = demoLineage("loans", [
  { version: "1.0.0", changelog: "Initial." },
  {
    version: "1.1.0",
    changelog: "Early repayment.",
    edits: [
      merge(
        `
        /loans/{loanId}/repayments:
          post:
            operationId: repay
            summary: Repay
            tags: [loans]
            parameters: [ { name: loanId, in: path, required: true, schema: { type: integer } } ]
            requestBody: { required: true, content: { application/json: { schema: { type: object, required: [amount], properties: { amount: { type: number } } } } } }
            responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Loan' } } } }, '404': { description: Not found } }
      `,
        "paths",
      ),
    ],
  },
  {
    version: "1.2.0",
    changelog: "Ids are UUIDs now, income is mandatory (the regulator wants it by Monday), documents moved.",
    edits: [
      set("components > schemas > QuoteRequest > required", ["amount", "months", "income"]),
      set("components > schemas > Application > properties > id", { type: "string", format: "uuid" }),
      renameField("Application", "state", "status"),
      rename("paths > /applications/{id}/documents", "/documents"),
      remove("paths > /documents > parameters"),
    ],
  },
]);
