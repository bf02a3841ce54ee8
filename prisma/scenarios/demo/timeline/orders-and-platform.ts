import { checkout } from "@/prisma/scenarios/demo/apis/checkout/lineage";
import { featureFlags } from "@/prisma/scenarios/demo/apis/feature-flags/lineage";
import { inventory } from "@/prisma/scenarios/demo/apis/inventory/lineage";
import { notifications } from "@/prisma/scenarios/demo/apis/notifications/lineage";
import { orders } from "@/prisma/scenarios/demo/apis/orders/lineage";
import { returns } from "@/prisma/scenarios/demo/apis/returns/lineage";
import { shipping } from "@/prisma/scenarios/demo/apis/shipping/lineage";
import { BEN, CLARA, INGRID, LUCIA, NOAH, VICTOR, YUSUF } from "@/prisma/scenarios/demo/people";
import type { Lineage } from "@/prisma/scenarios/lineage";
import type { ScenarioEvent } from "@/prisma/scenarios/scenario";
import { draft, type Farewell, farewell, inReview, objection, release, remark } from "@/prisma/scenarios/story";

function out(lineage: Lineage, version: string, daysAgo: number, approvedBy = CLARA, by = LUCIA): ScenarioEvent[] {
  return release(lineage, { version, daysAgo, by, approvedBy });
}

function away(lineage: Lineage, version: string, story: Omit<Farewell, "version" | "by">): ScenarioEvent[] {
  return farewell(lineage, { version, by: BEN, ...story });
}

/** What the team for orders and fulfilment did. */
export const ordersTimeline: ScenarioEvent[] = [
  ...out(orders, "1.4.0", 900, BEN),
  ...out(orders, "1.5.0", 730),
  ...away(orders, "1.4.0", {
    daysAgo: 720,
    sunsetInDays: 200,
    replacement: "orders@1.5.0",
    reason: "1.5.0 does all of it.",
    sunsetDaysAgo: 520,
    retiredDaysAgo: 470,
  }),
  ...out(orders, "2.0.0", 560, BEN),
  ...away(orders, "1.5.0", {
    daysAgo: 550,
    sunsetInDays: 660,
    replacement: "orders@2.0.0",
    reason:
      "The marketplace needs several sellers in one order. The tills get almost two years: they are changed once in a lifetime.",
    migrationGuide: "https://developer.meridian.example/orders/v2",
  }),
  ...out(orders, "2.1.0", 310),
  ...away(orders, "2.0.0", {
    daysAgo: 300,
    sunsetInDays: 365,
    replacement: "orders@2.1.0",
    reason: "2.1.0 does all of it.",
  }),
  draft(orders, "3.0.0", 11, LUCIA),

  ...out(checkout, "0.9.0", 290),
  ...out(checkout, "1.0.0", 215, BEN),
  ...away(checkout, "0.9.0", {
    daysAgo: 210,
    sunsetInDays: 180,
    replacement: "checkout@1.0.0",
    reason: "The pilot is over.",
    sunsetDaysAgo: 29,
  }),
  ...out(checkout, "1.1.0", 125),
  ...inReview(checkout, "1.2.0", 8, LUCIA, "Lockers. Optional in every place."),

  ...out(shipping, "1.0.0", 610),
  ...out(shipping, "1.1.0", 470),
  ...away(shipping, "1.0.0", {
    daysAgo: 460,
    sunsetInDays: 200,
    replacement: "shipping@1.1.0",
    reason: "1.1.0 does all of it.",
    sunsetDaysAgo: 260,
    retiredDaysAgo: 190,
  }),
  ...out(shipping, "1.2.0", 250),
  ...away(shipping, "1.1.0", {
    daysAgo: 240,
    sunsetInDays: 200,
    replacement: "shipping@1.2.0",
    reason: "The new carrier is missing there.",
    sunsetDaysAgo: 39,
  }),
  ...out(shipping, "2.0.0", 22, BEN),

  ...out(returns, "1.0.0", 520),
  ...out(returns, "1.1.0", 275),
  draft(returns, "1.2.0", 5, LUCIA),

  ...out(inventory, "1.0.0", 330, BEN),
  ...out(inventory, "1.1.0", 205),
  ...release(inventory, {
    version: "1.2.0",
    daysAgo: 145,
    by: LUCIA,
    approvedBy: CLARA,
    waiver: {
      gate: "compatibility",
      by: INGRID,
      reason: "Reservations of more than an hour were accepted and then dropped; saying so breaks nobody.",
      expiresInDays: 60,
    },
  }),
  ...out(inventory, "1.3.0", 65),
];

/** What the platform team did. */
export const platformTimeline: ScenarioEvent[] = [
  ...out(notifications, "1.0.0", 260, YUSUF, NOAH),
  ...out(notifications, "1.1.0", 155, VICTOR, NOAH),
  ...out(notifications, "1.2.0", 48, YUSUF, NOAH),

  ...out(featureFlags, "1.0.0", 440, VICTOR, NOAH),
  ...out(featureFlags, "1.1.0", 195, VICTOR, NOAH),
  ...inReview(featureFlags, "1.2.0", 12, NOAH, "A token, at last."),
  objection(
    featureFlags,
    "1.2.0",
    11,
    YUSUF,
    "Right, and long overdue, but it locks everybody out on the day it is active: make it 2.0.0 and give them half a year.",
  ),
  remark(featureFlags, "1.2.0", 10, NOAH, "Agreed. 2.0.0 next week, with 1.1.0 deprecated at the same time."),
];
