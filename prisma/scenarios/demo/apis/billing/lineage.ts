import { append, merge, set } from "@/prisma/scenarios/edit";
import { deprecateOperation, keepPaths } from "@/prisma/scenarios/edit-operations";
import { demoLineage } from "@/prisma/scenarios/lineage";

const LEAVING = [
  "GET /plans",
  "GET /subscriptions",
  "POST /subscriptions",
  "GET /subscriptions/{subscriptionId}",
  "PATCH /subscriptions/{subscriptionId}",
  "DELETE /subscriptions/{subscriptionId}",
];

/** One API that becomes two: subscriptions move out, announced first and then gone. */
export const billing = demoLineage("billing", [
  { version: "1.0.0", changelog: "Invoices and subscriptions in one place." },
  {
    version: "1.1.0",
    changelog: "Invoices can carry the customer's purchase order.",
    edits: [
      merge(
        "purchaseOrder: { type: string, maxLength: 40, description: The customer's own number. }",
        "components > schemas > NewInvoice > properties",
      ),
      merge(
        "purchaseOrder: { type: string, description: The customer's own number. }",
        "components > schemas > Invoice > properties",
      ),
      append("paths > /invoices > get > parameters", {
        name: "purchaseOrder",
        in: "query",
        description: "Only with this number.",
        schema: { type: "string" },
      }),
    ],
  },
  {
    version: "1.2.0",
    changelog: "Subscriptions have an API of their own now. Their operations here are deprecated.",
    edits: LEAVING.map((key) => deprecateOperation(key, "2026-09-30", "the Subscriptions API")),
  },
  {
    version: "2.0.0",
    changelog: "Only invoices are left here.",
    edits: [
      keepPaths((path) => path.startsWith("/invoices")),
      set("tags", [{ name: "invoices", description: "What customers owe." }]),
      set("info > title", "Invoicing"),
      set("info > description", "Invoices of business customers. Subscriptions live in the Subscriptions API."),
    ],
  },
]);
