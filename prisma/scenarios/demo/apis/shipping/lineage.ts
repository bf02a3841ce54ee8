import { append, merge, set } from "@/prisma/scenarios/edit";
import { deprecateOperation, removeOperations } from "@/prisma/scenarios/edit-operations";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** Single operations that are deprecated with a day, and go away after it. */
export const shipping = demoLineage("shipping", [
  { version: "1.0.0", changelog: "Labels, parcels and tracking." },
  {
    version: "1.1.0",
    changelog: "Tracking by the carrier's number is deprecated: numbers are used twice.",
    edits: [deprecateOperation("GET /track/{trackingNumber}", "2026-03-31", "GET /shipments/{shipmentId}/tracking")],
  },
  {
    version: "1.2.0",
    changelog: "A new carrier, and parcels without plastic. `GET /carriers` is deprecated too: rates name them all.",
    edits: [
      append("components > schemas > CarrierCode > enum", "canal"),
      merge(
        "plasticFree: { type: boolean, default: false, description: Packed without plastic. }",
        "components > schemas > NewShipment > properties",
      ),
      deprecateOperation("GET /carriers", "2027-01-31", "POST /rates"),
    ],
  },
  {
    version: "2.0.0",
    changelog: "Tracking by the carrier's number is gone, eight months after its day. Carriers are still listed.",
    edits: [
      removeOperations("GET /track/{trackingNumber}"),
      set("servers", [{ url: "https://api.meridian.example/shipping/v2" }]),
    ],
  },
  {
    version: "2.1.0",
    changelog: "A shipment can say what it is worth, for the insurance.",
    edits: [
      merge(
        "insuredCents: { type: integer, minimum: 0, description: 'What it is worth, in cents; left out: not insured.' }",
        "components > schemas > NewShipment > properties",
      ),
    ],
  },
]);
