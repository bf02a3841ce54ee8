import { marketplaceBackoffice } from "@/prisma/scenarios/demo/apis/marketplace-backoffice/lineage";
import { pricing } from "@/prisma/scenarios/demo/apis/pricing/lineage";
import { productReviews } from "@/prisma/scenarios/demo/apis/product-reviews/lineage";
import { products } from "@/prisma/scenarios/demo/apis/products/lineage";
import { shopSearch } from "@/prisma/scenarios/demo/apis/shop-search/lineage";
import { BEN, CLARA, EMIL } from "@/prisma/scenarios/demo/people";
import type { Lineage } from "@/prisma/scenarios/lineage";
import type { ScenarioEvent } from "@/prisma/scenarios/scenario";
import { draft, type Farewell, farewell, inReview, objection, release, remark } from "@/prisma/scenarios/story";

function out(lineage: Lineage, version: string, daysAgo: number, approvedBy = BEN, note?: string): ScenarioEvent[] {
  return release(lineage, { version, daysAgo, by: EMIL, approvedBy, ...(note === undefined ? {} : { note }) });
}

function away(lineage: Lineage, version: string, story: Omit<Farewell, "version" | "by">): ScenarioEvent[] {
  return farewell(lineage, { version, by: CLARA, ...story });
}

/** What the catalogue team did. */
export const catalogueTimeline: ScenarioEvent[] = [
  ...out(products, "1.0.0", 540, CLARA),
  ...out(products, "1.1.0", 390),
  ...away(products, "1.0.0", {
    daysAgo: 380,
    sunsetInDays: 200,
    replacement: "products@1.1.0",
    reason: "1.1.0 does all of it.",
    sunsetDaysAgo: 180,
    retiredDaysAgo: 130,
  }),
  ...out(products, "1.2.0", 230),
  ...away(products, "1.1.0", {
    daysAgo: 220,
    sunsetInDays: 240,
    replacement: "products@1.2.0",
    reason: "Energy labels are mandatory.",
  }),
  ...out(products, "2.0.0", 55, CLARA),

  ...out(shopSearch, "1.0.0", 460),
  ...out(shopSearch, "1.1.0", 300),
  ...out(shopSearch, "1.2.0", 140),
  draft(shopSearch, "1.3.0", 2, EMIL),

  ...out(pricing, "1.0.0", 500, CLARA),
  ...out(pricing, "1.1.0", 370),
  ...away(pricing, "1.0.0", {
    daysAgo: 360,
    sunsetInDays: 200,
    replacement: "pricing@1.1.0",
    reason: "1.1.0 does all of it.",
    sunsetDaysAgo: 160,
    retiredDaysAgo: 110,
  }),
  ...release(pricing, {
    version: "1.2.0",
    daysAgo: 240,
    by: EMIL,
    approvedBy: BEN,
    note: "If only our own shop calls it, fine.",
    waiver: {
      gate: "compatibility",
      by: CLARA,
      reason: "Only our own shop calls quotes, and it is deployed together with this.",
      expiresInDays: 30,
    },
  }),
  remark(pricing, "1.2.0", 239, CLARA, "Now is a good time to look for other callers of quotes, before the weekend."),
  ...out(pricing, "1.2.1", 232, CLARA, "The tills in the branches called quotes, too. Both names it is, until 2.0."),
  ...away(pricing, "1.2.0", {
    daysAgo: 230,
    sunsetInDays: 185,
    replacement: "pricing@1.2.1",
    reason: "It renamed a field under the hands of the tills.",
    sunsetDaysAgo: 45,
  }),
  ...out(pricing, "2.0.0", 85, CLARA),

  ...out(productReviews, "1.0", 700),
  ...out(productReviews, "1.1", 480),
  ...out(
    productReviews,
    "1.2",
    75,
    CLARA,
    "The linter has a lot to say about this one. It works, so it stays; a successor is planned.",
  ),

  ...out(marketplaceBackoffice, "1.0.0", 280, CLARA),
  ...out(marketplaceBackoffice, "1.1.0", 130),
  ...inReview(marketplaceBackoffice, "2.0.0", 16, EMIL, "Campaigns and newsletters have moved out."),
  objection(
    marketplaceBackoffice,
    "2.0.0",
    14,
    BEN,
    "Campaigns were announced for January; the new tool is not there yet. And why do amounts change their type in the same release?",
  ),
  remark(marketplaceBackoffice, "2.0.0", 13, EMIL, "I will split it: amounts first, marketing in January."),
];
