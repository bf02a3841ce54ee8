import { append, merge, remove, renameField, replaceItem, set } from "@/prisma/scenarios/edit";
import { adoptProblemDetails, deprecateOperation, movePaths } from "@/prisma/scenarios/edit-operations";
import { demoLineage } from "@/prisma/scenarios/lineage";
import { upgradeTo31 } from "@/prisma/scenarios/upgrade";

/** A long deprecation: 1.x lives on for almost two years beside 2.x. */
export const orders = demoLineage("orders", [
  { version: "1.4.0", changelog: "The first version in this registry." },
  {
    version: "1.5.0",
    changelog: "Orders can be delivered to a pick-up point.",
    edits: [
      merge(
        "pickupPointId: { type: string, description: A pick-up point in place of the door. }",
        "components > schemas > NewOrder > properties",
      ),
    ],
  },
  {
    version: "2.0.0",
    changelog:
      "Paths under /v2; amounts are objects with a currency; lists by cursor; an order may hold lines of several sellers.",
    edits: [
      movePaths((path) => path.replace("/v1/", "/v2/")),
      merge(
        "Money: { type: object, description: An amount., required: [minorUnits, currency], properties: { minorUnits: { type: integer, description: The smallest unit. }, currency: { type: string, pattern: '^[A-Z]{3}$', description: ISO 4217 code. } } }",
        "components > schemas",
      ),
      renameField("OrderLine", "unitCents", "unitPrice"),
      set("components > schemas > OrderLine > properties > unitPrice", { $ref: "#/components/schemas/Money" }),
      merge(
        "sellerId: { type: string, description: 'Who sells it; Meridian itself when absent.' }",
        "components > schemas > OrderLine > properties",
      ),
      remove(
        "components > schemas > Order > allOf > 1 > properties > totalCents",
        "components > schemas > Order > allOf > 1 > properties > currency",
      ),
      merge("total: { $ref: '#/components/schemas/Money' }", "components > schemas > Order > allOf > 1 > properties"),
      set("components > schemas > Order > allOf > 1 > required", ["id", "status", "placedAt", "total"]),
      replaceItem("paths > /v2/orders > get > parameters", 2, {
        name: "cursor",
        in: "query",
        description: "Where the page begins.",
        schema: { type: "string" },
      }),
      remove("components > schemas > OrderPage > properties > total"),
      set("components > schemas > OrderPage > required", ["items"]),
      merge(
        "nextCursor: { type: string, nullable: true, description: Where the next page begins. }",
        "components > schemas > OrderPage > properties",
      ),
    ],
  },
  {
    version: "2.1.0",
    changelog: "OpenAPI 3.1 and webhooks. Notes are deprecated: the service desk has its own.",
    edits: [
      upgradeTo31(),
      ...["GET", "POST"].map((method) =>
        deprecateOperation(`${method} /v2/orders/{orderId}/notes`, "2027-02-28", "the Service desk"),
      ),
      merge(`
        webhooks:
          orderChanged:
            post:
              operationId: onOrderChanged
              summary: An order has got further
              tags: [orders]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
              responses: { '204': { description: Taken. } }
      `),
    ],
  },
  {
    version: "3.0.0",
    changelog: "Problem documents; notes are gone; `partially_shipped` is a state of its own.",
    edits: [
      adoptProblemDetails(),
      remove("paths > /v2/orders/{orderId}/notes", "components > schemas > Note"),
      set("tags", [
        { name: "orders", description: "Orders." },
        { name: "lines", description: "What was ordered." },
      ]),
      append("components > schemas > OrderStatus > enum", "partially_shipped"),
      movePaths((path) => path.replace("/v2/", "/v3/")),
    ],
  },
]);
