import { append, merge, remove, set } from "@/prisma/scenarios/edit";
import { adoptProblemDetails, deprecateOperation, eachOperation, movePaths } from "@/prisma/scenarios/edit-operations";
import { demoLineage } from "@/prisma/scenarios/lineage";
import { rewriteAs30, upgradeTo31 } from "@/prisma/scenarios/upgrade";

const OAUTH = `
  oauth:
    type: oauth2
    description: Client credentials of a merchant's back end.
    flows:
      clientCredentials:
        tokenUrl: https://id.meridian.example/oauth2/token
        scopes: { payments.read: See payments, payments.write: Authorise and capture, refunds.write: Give money back }
`;

/** The payment service of DOMAIN §8, in the eras that can be held: REST in OpenAPI 2.0, 3.0 and 3.1. */
export const payments = demoLineage("payments", [
  {
    version: "1.0.0",
    changelog: "The REST era begins: everything PaymentService did over SOAP, in seven operations.",
    commit: "3fd1c07",
  },
  {
    version: "1.1.0",
    changelog: "Payments can carry the merchant's own metadata; lists can be narrowed to a day. Optional throughout.",
    commit: "a90b6e2",
    edits: [
      merge(
        "metadata: { type: object, additionalProperties: { type: string, maxLength: 200 }, description: The merchant's own notes. }",
        "definitions > NewPayment > properties",
      ),
      merge(
        "metadata: { type: object, additionalProperties: { type: string }, description: The merchant's own notes. }",
        "definitions > Payment > properties",
      ),
      append("paths > /payments > get > parameters", {
        name: "createdOn",
        in: "query",
        type: "string",
        format: "date",
        description: "Only payments of this day (UTC).",
      }),
    ],
  },
  {
    version: "2.0.0",
    changelog:
      "Rewritten in OpenAPI 3.0 under /payments/v2. Card numbers no longer travel: a payment names a payment method of the vault instead. Lists are paged by cursor. Every write takes an Idempotency-Key.",
    commit: "c4e87d1",
    edits: [
      rewriteAs30(),
      set("servers", [{ url: "https://api.meridian.example/payments/v2" }]),
      remove(
        "components > schemas > Card",
        "components > schemas > NewPayment > properties > card",
        "components > parameters > page",
        "components > parameters > pageSize",
      ),
      set("components > schemas > NewPayment > required", ["amount", "paymentMethodId", "orderReference"]),
      merge(
        "paymentMethodId: { type: string, pattern: '^pm_[0-9a-z]{16}$', description: A payment method of the vault. }",
        "components > schemas > NewPayment > properties",
      ),
      remove("components > schemas > PaymentPage > properties > total"),
      set("components > schemas > PaymentPage > required", ["items"]),
      merge(
        "nextCursor: { type: string, nullable: true, description: Where the next page begins; null on the last. }",
        "components > schemas > PaymentPage > properties",
      ),
      merge(
        `
        cursor: { name: cursor, in: query, description: Where the page begins., schema: { type: string } }
        limit: { name: limit, in: query, description: How many at most., schema: { type: integer, minimum: 1, maximum: 100, default: 25 } }
        idempotencyKey: { name: Idempotency-Key, in: header, required: true, description: A repeat with the same key is answered as the first was., schema: { type: string, format: uuid } }
      `,
        "components > parameters",
      ),
      eachOperation(({ method, operation }) => {
        const old = Array.isArray(operation.parameters) ? operation.parameters : [];
        const kept = old.filter((item) => !JSON.stringify(item).includes("/page"));
        if (kept.length < old.length)
          kept.push({ $ref: "#/components/parameters/cursor" }, { $ref: "#/components/parameters/limit" });
        if (method === "post") kept.push({ $ref: "#/components/parameters/idempotencyKey" });
        if (kept.length > 0) operation.parameters = kept;
      }),
    ],
  },
  {
    version: "2.1.0",
    changelog:
      "OAuth2 client credentials beside API keys; payments that need the shopper's confirmation (3-D Secure) say where to send them.",
    commit: "0b7712f",
    edits: [
      merge(OAUTH, "components > securitySchemes"),
      set("security", [{ apiKey: [] }, { oauth: ["payments.read", "payments.write"] }]),
      merge(
        `
        returnUrl: { type: string, format: uri, description: Where the shopper comes back to after a confirmation. }
      `,
        "components > schemas > NewPayment > properties",
      ),
      merge(
        `
        NextAction:
          type: object
          description: What the shopper has to do before the payment can go on.
          required: [kind, url]
          properties:
            kind: { type: string, enum: [redirect], description: What to do. }
            url: { type: string, format: uri, description: Where. }
            expiresAt: { type: string, format: date-time, description: When it is too late. }
      `,
        "components > schemas",
      ),
      merge("nextAction: { $ref: '#/components/schemas/NextAction' }", "components > schemas > Payment > properties"),
      deprecateOperation("POST /payments/{paymentId}/cancel", "2027-06-30", "POST /payment-intents/{intentId}/cancel"),
    ],
  },
  {
    version: "3.0.0",
    changelog:
      "OpenAPI 3.1 under /payments/v3. Payments are intents that are confirmed step by step, errors are problem documents, API keys are gone, and webhooks tell what happened. This is the contract the service keeps when it moves to containers (CRD) and its inner calls to gRPC: 30 ms become 10 ms.",
    commit: "e1f5a3c",
    edits: [
      upgradeTo31(),
      set("servers", [{ url: "https://api.meridian.example/payments/v3" }]),
      movePaths((path) => path.replace("/payments", "/payment-intents").replace("{paymentId}", "{intentId}")),
      set("components > parameters > paymentId > name", "intentId"),
      adoptProblemDetails(),
      remove("components > securitySchemes > apiKey"),
      set("security", [{ oauth: ["payments.read", "payments.write"] }]),
      set("components > schemas > Payment > properties > status > enum", [
        "requires_action",
        "authorised",
        "captured",
        "cancelled",
        "failed",
      ]),
      remove(
        "paths > /payment-intents/{intentId}/cancel > post > deprecated",
        "paths > /payment-intents/{intentId}/cancel > post > x-sunset",
        "paths > /payment-intents/{intentId}/cancel > post > description",
      ),
      merge(
        `
        /payment-intents/{intentId}/confirm:
          parameters: [ { $ref: '#/components/parameters/paymentId' } ]
          post:
            operationId: confirmPayment
            summary: Confirm after the shopper has acted
            tags: [payments]
            parameters: [ { $ref: '#/components/parameters/idempotencyKey' } ]
            responses:
              '200': { description: Authorised or failed., content: { application/json: { schema: { $ref: '#/components/schemas/Payment' } } } }
              '401': { $ref: '#/components/responses/Unauthorised' }
              '404': { $ref: '#/components/responses/NotFound' }
              '409': { $ref: '#/components/responses/Conflict' }
      `,
        "paths",
      ),
      merge(`
        webhooks:
          paymentChanged:
            post:
              operationId: onPaymentChanged
              summary: A payment has changed its state
              tags: [payments]
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/PaymentEvent' } } }
              responses:
                '204': { description: Taken. }
        components:
          schemas:
            PaymentEvent:
              type: object
              description: What happened to a payment.
              required: [eventId, occurredAt, payment]
              properties:
                eventId: { type: string, format: uuid, description: The same when it is delivered twice. }
                occurredAt: { type: string, format: date-time, description: When it happened. }
                payment: { $ref: '#/components/schemas/Payment' }
      `),
    ],
  },
  {
    version: "3.1.0",
    changelog:
      "Captures may carry line items, refunds a note for the shopper; intents can be searched by metadata. The last REST release before the inner contract moves to WIT (1 ms).",
    commit: "5d20be9",
    edits: [
      merge(
        "lineItems: { type: array, maxItems: 200, items: { $ref: '#/components/schemas/LineItem' }, description: What is shipped. }",
        "components > schemas > Capture > properties",
      ),
      merge(
        "note: { type: string, maxLength: 140, description: What the shopper reads. }",
        "components > schemas > NewRefund > properties",
      ),
      merge(
        `
        LineItem:
          type: object
          description: One line of an order.
          required: [sku, quantity]
          properties:
            sku: { type: string, description: The article. }
            quantity: { type: integer, minimum: 1, description: How many. }
            unitPrice: { $ref: '#/components/schemas/Money' }
      `,
        "components > schemas",
      ),
      append("paths > /payment-intents > get > parameters", {
        name: "metadata",
        in: "query",
        description: "Only intents that carry all of these.",
        style: "deepObject",
        explode: true,
        schema: { type: "object", additionalProperties: { type: "string" } },
      }),
    ],
  },
]);
