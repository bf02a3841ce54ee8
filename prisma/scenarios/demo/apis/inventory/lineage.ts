import { append, merge, set } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** Additions, and a limit that was tightened without a word of warning. */
export const inventory = demoLineage("inventory", [
  { version: "1.0.0", changelog: "Stock, movements and reservations." },
  {
    version: "1.1.0",
    changelog: "Lots with an expiry date, for groceries.",
    edits: [
      merge(
        "lot: { type: string, maxLength: 30, description: The lot. }\nexpiresOn: { type: [string, 'null'], format: date, description: Until when it keeps. }",
        "components > schemas > Movement > properties",
      ),
    ],
  },
  {
    version: "1.2.0",
    changelog: "Promises last an hour at most; more was never honoured.",
    edits: [
      set("components > schemas > NewReservation > properties > minutes > maximum", 60),
      merge(
        "note: { type: string, maxLength: 200, description: For people. }",
        "components > schemas > Movement > properties",
      ),
    ],
  },
  {
    version: "1.3.0",
    changelog: "The warehouse in Poznań opens; stock can be moved between warehouses in one booking.",
    edits: [
      append("components > schemas > WarehouseCode > enum", "POZ"),
      merge(
        `
        /transfers:
          post:
            operationId: transferStock
            summary: Move stock between warehouses
            tags: [stock]
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/StockTransfer' } } } }
            responses: { '204': { description: On its way. }, '401': { $ref: '#/components/responses/Unauthorised' }, '409': { $ref: '#/components/responses/TooFew' } }
      `,
        "paths",
      ),
      merge(
        "StockTransfer: { type: object, description: A transfer., required: [sku, from, to, quantity], properties: { sku: { type: string, description: The article. }, from: { $ref: '#/components/schemas/WarehouseCode' }, to: { $ref: '#/components/schemas/WarehouseCode' }, quantity: { type: integer, minimum: 1, description: How many. } } }",
        "components > schemas",
      ),
    ],
  },
]);
