import { compareInstants, type Scenario } from "@/prisma/scenarios/scenario";
import { apis } from "./catalogue";
import { consumers } from "./consumers";
import { habits } from "./habits";
import { INGRID, people, teams } from "./people";
import { accountsTimeline } from "./timeline/accounts";
import { catalogueTimeline } from "./timeline/catalogue";
import { identityTimeline } from "./timeline/identity";
import { ordersTimeline, platformTimeline } from "./timeline/orders-and-platform";
import { paymentsTimeline } from "./timeline/payments";

/** Meridian Bank & Market: almost three years of a bank and a shop. */
export const demo: Scenario = {
  name: "demo",
  description: "Meridian Bank & Market: six teams, 28 APIs, who calls them, and almost three years of their history.",
  teams,
  people,
  policies: [{ requiredApprovals: 1, noticePeriodDays: 180, replacementRequired: true }],
  severities: {
    at: { daysAgo: 400, hour: 9, minute: 20 },
    by: INGRID,
    severities: { "server-removed": "dangerous" },
    reason: "Partners pin our addresses in their firewalls: one that goes away is news to them.",
  },
  apis,
  consumers,
  habits,
  events: [
    ...paymentsTimeline,
    ...accountsTimeline,
    ...identityTimeline,
    ...catalogueTimeline,
    ...ordersTimeline,
    ...platformTimeline,
  ].sort((a, b) => compareInstants(a.at, b.at)),
};
