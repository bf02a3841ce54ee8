import { merge, set } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** Versions that are names and not numbers: ordered by publication. */
export const statements = demoLineage("statements", [
  { version: "2023-11 edition", changelog: "First edition." },
  {
    version: "2024-06 edition",
    changelog: "Statements as MT940 for bookkeeping; the sums of what came in and went out.",
    edits: [
      merge(
        "'text/x-mt940': { schema: { type: string } }",
        "paths > /accounts/{accountId}/statements/{month}/file > get > responses > 200 > content",
      ),
      merge(
        "incoming: { type: number, description: The sum of what came in. }\noutgoing: { type: number, description: The sum of what went out. }",
        "components > schemas > Statement > properties",
      ),
    ],
  },
  {
    version: "2025-02 edition",
    changelog: "Tax papers can be asked for again. Descriptions for everything that had none.",
    edits: [
      merge(
        `
        post:
          operationId: requestTaxPaper
          summary: Ask for a tax paper again
          tags: [tax]
          requestBody: { required: true, content: { application/json: { schema: { type: object, required: [year], properties: { year: { type: integer, description: The tax year. } } } } } }
          responses:
            '202': { description: It will be there tomorrow. }
            '404': { $ref: '#/components/responses/NotFound' }
      `,
        "paths > /tax-papers",
      ),
      set("components > schemas > Statement > properties > pages > description", "How many pages the file has."),
      set("components > schemas > Delivery > properties > channel > description", "Which way."),
      set("components > schemas > TaxPaper > properties > kind > description", "What the paper is called."),
    ],
  },
]);
