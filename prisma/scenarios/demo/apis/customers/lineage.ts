import { append, merge, set } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";
import { rewriteAs30, upgradeTo31 } from "@/prisma/scenarios/upgrade";

/** A rewrite from 2.0 to 3.0 that changes nothing, and an upgrade to 3.1 that changes nothing. */
export const customers = demoLineage("customers", [
  { version: "3.4.0", changelog: "The first version in this registry; older ones lived in a wiki." },
  {
    version: "3.5.0",
    changelog: "Customers can have a preferred branch.",
    edits: [
      merge(
        "branch: { type: string, description: The branch that looks after them. }",
        "definitions > NewCustomer > properties",
      ),
    ],
  },
  {
    version: "3.5.1",
    changelog: "Rewritten in OpenAPI 3.0. The API is the same to the last byte.",
    edits: [rewriteAs30()],
  },
  {
    version: "3.5.2",
    changelog: "Upgraded to OpenAPI 3.1. The API is the same again.",
    edits: [upgradeTo31(), set("info > license", { name: "Internal", identifier: "LicenseRef-Meridian" })],
  },
  {
    version: "3.6.0",
    changelog: "Records can be exported (GDPR, article 20).",
    edits: [
      merge(
        `
        /customers/{customerId}/export:
          parameters: [ { $ref: '#/components/parameters/customerId' } ]
          get:
            operationId: exportCustomer
            summary: Everything that is stored of a customer
            tags: [customers]
            responses:
              '200': { description: An archive., content: { application/zip: {} } }
              '404': { $ref: '#/components/responses/NotFound' }
      `,
        "paths",
      ),
      append("paths > /customers > get > parameters", {
        name: "status",
        in: "query",
        description: "Only in this state.",
        schema: { type: "string", enum: ["prospect", "active", "left"] },
      }),
    ],
  },
]);
