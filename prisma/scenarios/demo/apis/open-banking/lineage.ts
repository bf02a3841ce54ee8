import { append, merge, remove, set } from "@/prisma/scenarios/edit";
import { movePaths } from "@/prisma/scenarios/edit-operations";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** A regulated API with a prerelease before its second major version. */
export const openBanking = demoLineage("open-banking", [
  { version: "1.0.0", changelog: "Account information and single payments, as the regulator asks." },
  {
    version: "1.3.0",
    changelog: "Confirmation of funds. (1.1 and 1.2 were never published.)",
    edits: [
      merge(
        `
        /funds-confirmations:
          post:
            operationId: confirmFunds
            summary: Ask whether there is enough money
            tags: [payments]
            parameters: [ { $ref: '#/components/parameters/requestId' } ]
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/FundsQuestion' } } } }
            responses:
              '200': { description: Yes or no., content: { application/json: { schema: { $ref: '#/components/schemas/FundsAnswer' } } } }
              '400': { $ref: '#/components/responses/BadRequest' }
              '403': { $ref: '#/components/responses/Forbidden' }
      `,
        "paths",
      ),
      merge(
        `
        FundsQuestion: { type: object, description: Is there enough?, required: [iban, amount], properties: { iban: { type: string, description: The account. }, amount: { $ref: '#/components/schemas/Amount' } } }
        FundsAnswer: { type: object, description: Whether there is., required: [fundsAvailable], properties: { fundsAvailable: { type: boolean, description: Yes or no. } } }
      `,
        "components > schemas",
      ),
    ],
  },
  {
    version: "2.0.0-beta.1",
    changelog:
      "For the sandbox: decoupled confirmation, one payments resource for all products, account numbers masked.",
    edits: [
      movePaths((path) => path.replace("/payments/sepa-credit-transfers", "/payments/{product}")),
      ...["post", "get"].map((method) => {
        const path = method === "post" ? "/payments/{product}" : "/payments/{product}/{paymentId}/status";
        return append(`paths > ${path} > ${method} > parameters`, {
          name: "product",
          in: "path",
          required: true,
          description: "The payment product.",
          schema: { type: "string", enum: ["sepa-credit-transfers", "instant-sepa-credit-transfers"] },
        });
      }),
      remove("components > schemas > AccountReference > properties > iban"),
      set("components > schemas > AccountReference > required", ["resourceId", "maskedIban"]),
      merge(
        "maskedIban: { type: string, description: Its number with stars., example: NL20 **** **** 4300 }",
        "components > schemas > AccountReference > properties",
      ),
      merge(
        "scaApproach: { type: string, enum: [redirect, decoupled], description: How the customer confirms. }",
        "components > schemas > PaymentStatus > properties",
      ),
      set("servers", [{ url: "https://openbanking-sandbox.meridian.example/v2" }]),
    ],
  },
  {
    version: "2.0.0",
    changelog: "What the beta was, without changes but the address, plus periodic payments.",
    edits: [
      set("servers", [{ url: "https://openbanking.meridian.example/v2" }]),
      merge(
        `
        /periodic-payments:
          post:
            operationId: initiatePeriodicPayment
            summary: Initiate a payment that repeats
            tags: [payments]
            parameters: [ { $ref: '#/components/parameters/requestId' } ]
            requestBody: { required: true, content: { application/json: { schema: { allOf: [ { $ref: '#/components/schemas/PaymentInitiation' }, { type: object, required: [startDate, frequency], properties: { startDate: { type: string, format: date, description: The first day. }, frequency: { type: string, enum: [weekly, monthly], description: How often. } } } ] } } } }
            responses:
              '201': { description: To be confirmed by the customer., content: { application/json: { schema: { $ref: '#/components/schemas/PaymentStatus' } } } }
              '400': { $ref: '#/components/responses/BadRequest' }
              '403': { $ref: '#/components/responses/Forbidden' }
      `,
        "paths",
      ),
    ],
  },
]);
