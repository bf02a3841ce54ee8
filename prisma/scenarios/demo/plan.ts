import { compareInstants, type Scenario } from "@/prisma/scenarios/scenario";
import { answers } from "./answers";
import { apis } from "./catalogue";
import { consumers } from "./consumers";
import { habits } from "./habits";
import { INGRID, people, teams } from "./people";
import { accountsTimeline } from "./timeline/accounts";
import { campaigns, exemptions, fromPipelines, reports, scored } from "./maturity";
import { promises } from "./promises";
import { rules } from "./rules";
import { catalogueTimeline } from "./timeline/catalogue";
import { decidingTimeline } from "./timeline/deciding";
import { identityTimeline } from "./timeline/identity";
import { ordersTimeline, platformTimeline } from "./timeline/orders-and-platform";
import { paymentsTimeline } from "./timeline/payments";
import { traffic } from "./traffic";

/** Meridian Bank & Market: almost three years of a bank and a shop. */
export const demo: Scenario = {
  name: "demo",
  description: "Meridian Bank & Market: six teams, 29 APIs, who calls them, and almost three years of their history.",
  teams,
  people,
  policies: [{ requiredApprovals: 1, noticePeriodDays: 180, replacementRequired: true }],
  rules,
  severities: {
    at: { daysAgo: 400, hour: 9, minute: 20 },
    by: INGRID,
    severities: { "server-removed": "dangerous" },
    reason: "Partners pin our addresses in their firewalls: one that goes away is news to them.",
  },
  apis,
  consumers,
  answers,
  habits,
  promises,
  traffic,
  reports,
  exemptions,
  campaigns,
  scored,
  events: fromPipelines([
    ...paymentsTimeline,
    ...accountsTimeline,
    ...identityTimeline,
    ...catalogueTimeline,
    ...ordersTimeline,
    ...platformTimeline,
    ...decidingTimeline,
  ]).sort((a, b) => compareInstants(a.at, b.at)),
};
