import { append, merge, set } from "@/prisma/scenarios/edit";
import { adoptProblemDetails } from "@/prisma/scenarios/edit-operations";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** Callbacks; careful additions, then a major version before its time as a beta. */
export const payouts = demoLineage("payouts", [
  { version: "1.0.0", changelog: "Payouts, batches and beneficiaries, with a callback for the status." },
  {
    version: "1.1.0",
    changelog: "Instant payouts for EUR; USD accepted.",
    edits: [
      append("components > schemas > NewPayout > properties > currency > enum", "USD"),
      merge(
        "speed: { type: string, enum: [evening, instant], default: evening, description: How soon it shall arrive. }",
        "components > schemas > NewPayout > properties",
      ),
    ],
  },
  {
    version: "2.0.0-beta.1",
    changelog: "Try it: problem documents, and amounts as decimal strings. May change until 2.0.0.",
    edits: [
      adoptProblemDetails(),
      merge(
        "amount: { type: string, pattern: '^[0-9]+([.][0-9]{1,3})?$', description: The amount., example: '2500.00' }",
        "components > schemas > NewPayout > properties",
      ),
      set("components > schemas > NewPayout > required", ["beneficiaryId", "amount", "currency"]),
      merge(
        "minorUnits: { type: integer, deprecated: true, description: 'The amount in the smallest unit; ignored when there is an `amount`.' }",
        "components > schemas > NewPayout > properties",
      ),
      set("servers", [{ url: "https://api.meridian.example/payouts/v2-beta" }]),
    ],
  },
]);
