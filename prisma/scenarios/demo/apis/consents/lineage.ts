import { append, merge } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** OpenAPI 3.2 with the method QUERY and, later, a stream of entries. */
export const consents = demoLineage("consents", [
  { version: "1.0.0", changelog: "The ledger." },
  {
    version: "1.1.0",
    changelog: "Entries can be followed as they come (JSON Lines).",
    edits: [
      merge(
        `
        /entries/stream:
          get:
            operationId: streamEntries
            summary: Follow the ledger
            tags: [ledger]
            parameters: [ { name: since, in: query, description: The last entry that is known., schema: { type: string, format: uuid } } ]
            responses:
              '200': { description: Entries as they come., content: { application/jsonl: { itemSchema: { $ref: '#/components/schemas/Entry' } } } }
              '401': { $ref: '#/components/responses/Unauthorised' }
      `,
        "paths",
      ),
    ],
  },
  {
    version: "1.2.0",
    changelog: "Consents given to a partner's application carry its client id.",
    edits: [
      merge(
        "clientId: { type: string, description: 'The partner application, if it was one.' }",
        "components > schemas > NewEntry > properties",
      ),
      append("paths > /entries > get > parameters", {
        name: "clientId",
        in: "query",
        description: "Only of this application.",
        schema: { type: "string" },
      }),
    ],
  },
]);
