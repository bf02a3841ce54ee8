import { append, merge, remove, set } from "@/prisma/scenarios/edit";
import { adoptProblemDetails, eachOperation, movePaths } from "@/prisma/scenarios/edit-operations";
import { demoLineage } from "@/prisma/scenarios/lineage";
import { upgradeTo31 } from "@/prisma/scenarios/upgrade";

const LIST_PLACES = ["AccountList", "MovementList"].map((name) => `components > schemas > ${name}`);

/** From `/v1` to `/v2`, with another way of paging; then the same again in OpenAPI 3.1. */
export const accounts = demoLineage("accounts", [
  { version: "1.0.0", changelog: "Accounts, movements and cards." },
  {
    version: "1.1.0",
    changelog: "Savings accounts show their interest rate; movements can be narrowed by kind.",
    edits: [
      merge(
        "interestRate: { type: number, minimum: 0, nullable: true, description: Percent a year; null for current accounts. }",
        "components > schemas > Account > properties",
      ),
      append("paths > /v1/accounts/{accountId}/movements > get > parameters", {
        name: "kind",
        in: "query",
        description: "Only of this kind.",
        schema: { type: "string", enum: ["card", "transfer", "debit", "fee", "interest"] },
      }),
    ],
  },
  {
    version: "1.2.0",
    changelog: "Cards can be unblocked again.",
    edits: [
      merge(
        `
        /v1/cards/{cardId}/unblock:
          post:
            operationId: unblockCard
            summary: Unblock a card
            tags: [cards]
            parameters: [ { name: cardId, in: path, required: true, description: The card's id., schema: { type: string } } ]
            responses:
              '200': { description: Unblocked., content: { application/json: { schema: { $ref: '#/components/schemas/Card' } } } }
              '404': { $ref: '#/components/responses/NotFound' }
      `,
        "paths",
      ),
    ],
  },
  {
    version: "2.0.0",
    changelog:
      "All paths are under /v2. Lists are paged by cursor and no longer counted: counting took longer than listing. Errors are problem documents.",
    edits: [
      movePaths((path) => path.replace("/v1/", "/v2/")),
      remove("components > parameters > offset"),
      merge(
        "cursor: { name: cursor, in: query, description: Where the page begins., schema: { type: string } }",
        "components > parameters",
      ),
      eachOperation(({ operation }) => {
        if (!Array.isArray(operation.parameters)) return;
        operation.parameters = operation.parameters.map((item) =>
          JSON.stringify(item).includes("/offset") ? { $ref: "#/components/parameters/cursor" } : item,
        );
      }),
      ...LIST_PLACES.flatMap((place) => [
        remove(`${place} > properties > total`),
        set(`${place} > required`, ["items"]),
        merge(
          "nextCursor: { type: string, nullable: true, description: Where the next page begins; null on the last. }",
          `${place} > properties`,
        ),
      ]),
      adoptProblemDetails(),
      set("paths > /v2/accounts/{accountId} > delete > responses > 409 > content", {
        "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
      }),
    ],
  },
  {
    version: "2.1.0",
    changelog: "The same in OpenAPI 3.1, and pots: parts of a savings account with a goal.",
    edits: [
      upgradeTo31(),
      merge(
        `
        /v2/accounts/{accountId}/pots:
          parameters: [ { $ref: '#/components/parameters/accountId' } ]
          get:
            operationId: listPots
            summary: List the pots of a savings account
            tags: [accounts]
            responses:
              '200': { description: Pots., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pot' } } } } }
              '404': { $ref: '#/components/responses/NotFound' }
          post:
            operationId: createPot
            summary: Set money aside for a goal
            tags: [accounts]
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pot' } } } }
            responses:
              '201': { description: Set aside., content: { application/json: { schema: { $ref: '#/components/schemas/Pot' } } } }
              '400': { $ref: '#/components/responses/BadRequest' }
              '404': { $ref: '#/components/responses/NotFound' }
      `,
        "paths",
      ),
      merge(
        "Pot: { type: object, description: A part of a savings account., required: [name, saved], properties: { name: { type: string, maxLength: 30, description: What it is for. }, saved: { $ref: '#/components/schemas/Amount' }, goal: { $ref: '#/components/schemas/Amount' }, by: { type: [string, 'null'], format: date, description: When it shall be full. } } }",
        "components > schemas",
      ),
    ],
  },
]);
