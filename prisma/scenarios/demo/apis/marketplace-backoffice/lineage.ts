import { append, merge, remove, set } from "@/prisma/scenarios/edit";
import { deprecateOperation, eachOperation, keepPaths } from "@/prisma/scenarios/edit-operations";
import { defineLineage } from "@/prisma/scenarios/lineage";
import { addResources, renderDocument } from "@/prisma/scenarios/demo/generated/render-document";
import { BACKOFFICE_RESOURCES, CROSS_BORDER_RESOURCES } from "./resources";

/** The second large API: nothing but the browser of the back office calls it, and it shows. */
export const marketplaceBackoffice = defineLineage({
  api: "marketplace-backoffice",
  entry: "backoffice.json",
  syntax: "json",
  base: () => {
    const document = renderDocument({
      openapi: "3.1.0",
      title: "Marketplace back office",
      description: "Sellers, listings, orders, claims and money of the marketplace, for the people who look after it.",
      server: "https://backoffice.meridian.example/api",
      contact: "catalogue@meridian.example",
      scopes: { backoffice: "Work in the back office" },
      resources: BACKOFFICE_RESOURCES,
    });
    // Nobody wrote down how a caller who is not known is answered.
    eachOperation(({ operation }) => remove("responses > 401")(operation))(document);
    return new Map([["backoffice.json", document]]);
  },
  steps: [
    { version: "1.0.0", changelog: "The back office in one file." },
    {
      version: "1.1.0",
      changelog: "Selling across borders: customs and duties. Sellers have a preferred language.",
      edits: [
        addResources(CROSS_BORDER_RESOURCES),
        merge(
          "language: { type: string, description: Which language the seller prefers. }",
          "components > schemas > SellerInput > properties",
        ),
        append("components > schemas > ListingInput > properties > condition > enum", "open-box"),
        deprecateOperation("DELETE /campaigns/{id}", "2027-01-15", "POST /campaigns/{id}/stop"),
        deprecateOperation("DELETE /newsletters/{id}", "2027-01-15", "POST /newsletters/{id}/cancel"),
      ],
    },
    {
      version: "2.0.0",
      changelog:
        "Campaigns and newsletters have left for a tool of their own. Ids of tickets are numbers people can say on the phone.",
      edits: [
        keepPaths((path) => !/^\/(campaigns|newsletters)/.test(path)),
        merge(
          "number: { type: integer, minimum: 1, description: The number to say on the phone. }",
          "components > schemas > TicketInput > properties",
        ),
        set("components > schemas > TicketInput > required", ["subject", "status", "priority", "number"]),
        set("components > schemas > Money > properties > amount", {
          type: "string",
          pattern: "^-?[0-9]{1,13}[.][0-9]{2}$",
          description: "The decimal value.",
        }),
      ],
    },
  ],
});
