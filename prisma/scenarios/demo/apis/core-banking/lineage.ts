import { append, merge, set } from "@/prisma/scenarios/edit";
import { deprecateOperation, eachOperation, removeOperations } from "@/prisma/scenarios/edit-operations";
import { defineLineage } from "@/prisma/scenarios/lineage";
import { upgradeTo31 } from "@/prisma/scenarios/upgrade";
import { addResources, renderDocument } from "@/prisma/scenarios/demo/generated/render-document";
import { CORE_BANKING_RESOURCES, SECURITIES_RESOURCES } from "./resources";

const LEAVING = [
  "DELETE /ledger-accounts/{id}",
  "DELETE /journal-entries/{id}",
  "DELETE /postings/{id}",
  "PUT /postings/{id}",
];

/** More than 500 operations from a described model; the core in a sandbox of DOMAIN §8. */
export const coreBanking = defineLineage({
  api: "core-banking",
  entry: "core-banking.json",
  syntax: "json",
  base: () =>
    new Map([
      [
        "core-banking.json",
        renderDocument({
          openapi: "3.0.3",
          title: "Core banking",
          description:
            "Everything the core knows: parties, deposits, postings, payments, lending, cards, risk. Runs in a hardware-isolated sandbox; every call is audited.",
          server: "https://core.internal.meridian.example/api",
          contact: "accounts@meridian.example",
          scopes: { "core.read": "Read the core", "core.write": "Write to the core" },
          resources: CORE_BANKING_RESOURCES,
        }),
      ],
    ]),
  steps: [
    { version: "1.0.0", changelog: "The core, described for the first time: generated from the data dictionary." },
    {
      version: "1.1.0",
      changelog: "Securities. What is booked can no longer be replaced or deleted: those operations are deprecated.",
      edits: [
        addResources(SECURITIES_RESOURCES),
        ...LEAVING.map((key) => deprecateOperation(key, "2026-06-30", "a reversal")),
        merge(
          "externalReference: { type: string, maxLength: 60, description: The number of another system. }",
          "components > schemas > PostingInput > properties",
        ),
        append("components > schemas > LoanAccountInput > properties > status > enum", "sold"),
      ],
    },
    {
      version: "2.0.0",
      changelog:
        "OpenAPI 3.1 and exact amounts (decimal strings); what is booked stays booked. Every write takes an Idempotency-Key.",
      edits: [
        upgradeTo31(),
        removeOperations(...LEAVING),
        set("components > schemas > Money > properties > amount", {
          type: "string",
          pattern: "^-?[0-9]{1,15}[.][0-9]{2,4}$",
          description: "The decimal value.",
          examples: ["1204.50"],
        }),
        merge(
          "idempotencyKey: { name: Idempotency-Key, in: header, required: false, description: A repeat with the same key is answered as the first was., schema: { type: string, format: uuid } }",
          "components > parameters",
        ),
        eachOperation(({ method, operation }) => {
          if (method !== "post") return;
          const parameters = Array.isArray(operation.parameters) ? operation.parameters : [];
          operation.parameters = [...parameters, { $ref: "#/components/parameters/idempotencyKey" }];
        }),
      ],
    },
  ],
});
