import { append, merge, set } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** Young and careful: a zero version, a release, and one in review that asks for consent. */
export const checkout = demoLineage("checkout", [
  { version: "0.9.0", changelog: "For the pilot shop." },
  {
    version: "1.0.0",
    changelog: "Released. What was optional in the pilot and always sent is still optional.",
    edits: [
      merge(
        "giftMessage: { type: string, maxLength: 200, description: What goes into the parcel. }",
        "components > schemas > Purchase > properties",
      ),
    ],
  },
  {
    version: "1.1.0",
    changelog: "Customers can split what they pay over two methods.",
    edits: [
      merge(
        "secondPaymentMethodId: { type: string, description: What to pay the rest with. }\nfirstAmount: { $ref: '#/components/schemas/Money' }",
        "components > schemas > Purchase > properties",
      ),
    ],
  },
  {
    version: "1.2.0",
    changelog: "Lockers as a delivery option, with the nearest ones.",
    edits: [
      merge(
        "lockers: { type: array, items: { $ref: '#/components/schemas/Locker' }, description: The nearest lockers. }",
        "components > schemas > DeliveryOption > properties",
      ),
      merge(
        "Locker: { type: object, description: A parcel locker., required: [id, address], properties: { id: { type: string, description: Its id. }, address: { type: string, description: Where it is. }, metres: { type: integer, minimum: 0, description: How far. } } }",
        "components > schemas",
      ),
      append("paths > /baskets/{basketId}/delivery-options > get > parameters", {
        name: "country",
        in: "query",
        description: "Which country.",
        schema: { type: "string", pattern: "^[A-Z]{2}$" },
      }),
      set("info > summary", "From the basket to the order, or the locker."),
    ],
  },
]);
