import { JIA, MARTA, TOMAS } from "@/prisma/scenarios/demo/people";
import { billing } from "@/prisma/scenarios/demo/apis/billing/lineage";
import { disputes } from "@/prisma/scenarios/demo/apis/disputes/lineage";
import { paymentMethods } from "@/prisma/scenarios/demo/apis/payment-methods/lineage";
import { paymentCore } from "@/prisma/scenarios/demo/apis/payment-core/lineage";
import { payments } from "@/prisma/scenarios/demo/apis/payments/lineage";
import { payouts } from "@/prisma/scenarios/demo/apis/payouts/lineage";
import { subscriptions } from "@/prisma/scenarios/demo/apis/subscriptions/lineage";
import type { Lineage } from "@/prisma/scenarios/lineage";
import type { ScenarioEvent } from "@/prisma/scenarios/scenario";
import { type Farewell, farewell, inReview, objection, release, remark, withdrawal } from "@/prisma/scenarios/story";

function out(lineage: Lineage, version: string, daysAgo: number, approvedBy = TOMAS, note?: string): ScenarioEvent[] {
  return release(lineage, { version, daysAgo, by: JIA, approvedBy, ...(note === undefined ? {} : { note }) });
}

function away(lineage: Lineage, version: string, story: Omit<Farewell, "version" | "by">): ScenarioEvent[] {
  return farewell(lineage, { version, by: MARTA, ...story });
}

const GUIDE = "https://developer.meridian.example/payments/migrate";

/** What the payments team did. */
export const paymentsTimeline: ScenarioEvent[] = [
  ...out(paymentCore, "1.0.0", 930, MARTA, "As the tills have called it for years; now it is written down."),
  ...out(
    paymentCore,
    "2.0.0",
    700,
    TOMAS,
    "REST for everybody who is no till. Every operation has a successor but the nightly batch.",
  ),
  ...away(paymentCore, "1.0.0", {
    daysAgo: 690,
    sunsetInDays: 200,
    replacement: "payment-core@2.0.0",
    reason: "The last till speaks REST by then.",
    sunsetDaysAgo: 480,
    retiredDaysAgo: 420,
  }),
  ...out(
    paymentCore,
    "3.0.0",
    460,
    TOMAS,
    "Minor units end the rounding. The gateway keeps REST for partners until they have moved.",
  ),
  ...away(paymentCore, "2.0.0", {
    daysAgo: 450,
    sunsetInDays: 240,
    replacement: "payment-core@3.0.0",
    reason: "Inside the mesh gRPC is three times as quick.",
    sunsetDaysAgo: 205,
  }),
  ...out(paymentCore, "4.0.0", 240, TOMAS, "Payments are applied like everything else in the cluster."),
  ...out(paymentCore, "5.0.0", 60, TOMAS, "One millisecond, at the edge."),
  ...out(payments, "1.0.0", 960, MARTA, "The SOAP endpoint may go when the last batch client has moved."),
  ...out(payments, "1.1.0", 840),
  ...away(payments, "1.0.0", {
    daysAgo: 800,
    sunsetInDays: 200,
    replacement: "payments@1.1.0",
    reason: "1.1.0 does all of it.",
    sunsetDaysAgo: 600,
    retiredDaysAgo: 540,
  }),
  ...out(payments, "2.0.0", 690, TOMAS, "Card numbers leave the wire: worth a major version."),
  ...away(payments, "1.1.0", {
    daysAgo: 660,
    sunsetInDays: 240,
    replacement: "payments@2.0.0",
    reason: "Card numbers must not travel any more.",
    migrationGuide: `${GUIDE}-to-2`,
    sunsetDaysAgo: 420,
    retiredDaysAgo: 380,
  }),
  ...out(payments, "2.1.0", 520),
  ...away(payments, "2.0.0", {
    daysAgo: 480,
    sunsetInDays: 270,
    replacement: "payments@2.1.0",
    reason: "Without confirmations by the shopper half of the cards are declined.",
    sunsetDaysAgo: 210,
  }),
  ...release(payments, {
    version: "3.0.0",
    daysAgo: 300,
    by: JIA,
    approvedBy: TOMAS,
    reviewDays: 4,
    purpose: "Payment intents, problem documents, webhooks: please look at the names above all.",
    note: "Names are good now. Go.",
  }),
  objection(
    payments,
    "3.0.0",
    299,
    TOMAS,
    "`requires_action` and `nextAction` do not match yet, and the webhook wants an event id.",
  ),
  remark(
    payments,
    "3.0.0",
    298,
    JIA,
    "The event carries `eventId`, the same when it is delivered twice. I would keep `requires_action`: it is what the shopper sees.",
  ),
  ...away(payments, "2.1.0", {
    daysAgo: 170,
    sunsetInDays: 190,
    replacement: "payments@3.0.0",
    reason: "API keys end; the service moves to containers.",
    migrationGuide: `${GUIDE}-to-3`,
  }),
  ...out(payments, "3.1.0", 60, MARTA),

  ...out(paymentMethods, "1.0.0", 700, MARTA),
  ...out(paymentMethods, "1.1.0", 560),
  ...away(paymentMethods, "1.0.0", {
    daysAgo: 540,
    sunsetInDays: 200,
    replacement: "payment-methods@1.1.0",
    reason: "API keys only.",
    sunsetDaysAgo: 340,
    retiredDaysAgo: 250,
  }),
  ...out(paymentMethods, "1.2.0", 330),
  ...away(paymentMethods, "1.1.0", {
    daysAgo: 300,
    sunsetInDays: 200,
    replacement: "payment-methods@1.2.0",
    reason: "Nobody should have to verify by the old path.",
    sunsetDaysAgo: 100,
  }),
  ...out(paymentMethods, "2.0.0", 45, MARTA, "Two callers still sent keys last week; both have a client now."),
  ...away(paymentMethods, "1.2.0", {
    daysAgo: 40,
    sunsetInDays: 220,
    replacement: "payment-methods@2.0.0",
    reason: "API keys end.",
    migrationGuide: "https://developer.meridian.example/payment-methods/oauth",
  }),

  ...out(disputes, "1.0.0", 430, MARTA),
  ...out(disputes, "1.1.0", 330, TOMAS, "New reasons are fine: the guide has said so since 1.0."),
  ...out(disputes, "1.2.0", 190),
  ...inReview(disputes, "1.3.0", 6, JIA, "A new state in an enum of answers. Is the note in the guide enough?"),
  remark(disputes, "1.3.0", 4, TOMAS, "Two clients switch over the states without a default. I am asking them."),

  ...out(billing, "1.0.0", 640),
  ...out(billing, "1.1.0", 510),
  ...away(billing, "1.0.0", {
    daysAgo: 480,
    sunsetInDays: 180,
    replacement: "billing@1.1.0",
    reason: "1.1.0 does all of it.",
    sunsetDaysAgo: 299,
    retiredDaysAgo: 200,
  }),
  ...out(subscriptions, "1.0.0", 362, MARTA, "The same paths and schemas as in Billing: good."),
  ...out(billing, "1.2.0", 360),
  ...away(billing, "1.1.0", {
    daysAgo: 350,
    sunsetInDays: 250,
    replacement: "billing@1.2.0",
    reason: "It does not say that subscriptions move.",
    sunsetDaysAgo: 100,
  }),
  ...out(subscriptions, "1.1.0", 240),
  ...away(subscriptions, "1.0.0", {
    daysAgo: 230,
    sunsetInDays: 190,
    replacement: "subscriptions@1.1.0",
    reason: "1.1.0 does all of it.",
  }),
  ...out(subscriptions, "1.2.0", 70),
  ...out(billing, "2.0.0", 30, MARTA, "Subscriptions have been gone from the traffic for a month."),
  ...away(billing, "1.2.0", {
    daysAgo: 28,
    sunsetInDays: 200,
    replacement: "billing@2.0.0",
    reason: "Invoices only from now on; subscriptions are an API of their own.",
  }),

  ...out(payouts, "1.0.0", 500),
  ...out(payouts, "1.1.0", 260),
  ...away(payouts, "1.0.0", {
    daysAgo: 250,
    sunsetInDays: 200,
    replacement: "payouts@1.1.0",
    reason: "1.1.0 does all of it.",
  }),
  withdrawal(
    payouts,
    "1.0.0",
    180,
    MARTA,
    "The largest seller's bookkeeping cannot take USD and is frozen until its audit is over. We keep 1.0.0 for them.",
  ),
  ...inReview(payouts, "2.0.0-beta.1", 9, JIA, "A beta, for three partners who asked for exact amounts."),
  {
    at: { daysAgo: 7, hour: 11 },
    by: MARTA,
    do: "decide",
    api: "payouts",
    version: "2.0.0-beta.1",
    decision: "comment",
    note: "I would like the partners' word on the string amounts before I approve.",
  },
];
