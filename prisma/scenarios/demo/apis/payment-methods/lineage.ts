import { append, merge, remove, set } from "@/prisma/scenarios/edit";
import { adoptProblemDetails, deprecateOperation } from "@/prisma/scenarios/edit-operations";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** From API keys to OAuth2, without anybody being locked out until the major version. */
export const paymentMethods = demoLineage("payment-methods", [
  { version: "1.0.0", changelog: "The vault opens: cards and SEPA accounts." },
  {
    version: "1.1.0",
    changelog: "OAuth2 client credentials are accepted beside API keys. Keys keep working until 2.0.",
    edits: [
      merge(
        `
        oauth:
          type: oauth2
          description: Client credentials of the calling service.
          flows:
            clientCredentials:
              tokenUrl: https://id.meridian.example/oauth2/token
              scopes: { vault.read: See payment methods, vault.write: Change payment methods, mandates.write: Sign and revoke mandates }
      `,
        "components > securitySchemes",
      ),
      append("security", { oauth: ["vault.read", "vault.write"] }),
      set(
        "components > securitySchemes > apiKey > description",
        "One key for each calling service. Goes away with 2.0: ask for a client at id.meridian.example.",
      ),
    ],
  },
  {
    version: "1.2.0",
    changelog:
      "Cards say which network they belong to; methods can be found by a fingerprint. Verifying has a better name.",
    edits: [
      merge(
        `
        network: { type: string, description: The card's network., example: visa }
        fingerprint: { type: string, description: The same for the same card or account. }
      `,
        "components > schemas > PaymentMethod > properties",
      ),
      append("paths > /shoppers/{shopperId}/payment-methods > get > parameters", {
        name: "fingerprint",
        in: "query",
        description: "Only the one with this fingerprint.",
        schema: { type: "string" },
      }),
      merge(
        `
        /payment-methods/{methodId}/checks:
          parameters: [ { $ref: '#/components/parameters/methodId' } ]
          post:
            operationId: checkPaymentMethod
            summary: Check that a method is still good
            tags: [methods]
            responses:
              '200': { description: The issuer's answer., content: { application/json: { schema: { $ref: '#/components/schemas/Verification' } } } }
              '401': { $ref: '#/components/responses/Unauthorised' }
              '404': { $ref: '#/components/responses/NotFound' }
              '429': { $ref: '#/components/responses/TooMany' }
      `,
        "paths",
      ),
      deprecateOperation(
        "POST /payment-methods/{methodId}/verify",
        "2027-03-31",
        "POST /payment-methods/{methodId}/checks",
      ),
    ],
  },
  {
    version: "2.0.0",
    changelog: "API keys are gone and the old way to verify with them. Errors are problem documents.",
    edits: [
      remove("components > securitySchemes > apiKey", "paths > /payment-methods/{methodId}/verify"),
      set("security", [{ oauth: ["vault.read", "vault.write"] }]),
      set("paths > /mandates > post > security", [{ oauth: ["mandates.write"] }]),
      set("paths > /mandates/{mandateId} > delete > security", [{ oauth: ["mandates.write"] }]),
      adoptProblemDetails(),
      set("servers", [
        { url: "https://vault.meridian.example/v2", description: "Production" },
        { url: "https://vault.sandbox.meridian.example/v2", description: "Sandbox" },
      ]),
    ],
  },
]);
