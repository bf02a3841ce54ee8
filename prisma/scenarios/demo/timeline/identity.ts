import { consents } from "@/prisma/scenarios/demo/apis/consents/lineage";
import { customers } from "@/prisma/scenarios/demo/apis/customers/lineage";
import { kyc } from "@/prisma/scenarios/demo/apis/kyc/lineage";
import { signIn } from "@/prisma/scenarios/demo/apis/sign-in/lineage";
import { HENRIK, PRIYA, YUSUF } from "@/prisma/scenarios/demo/people";
import type { Lineage } from "@/prisma/scenarios/lineage";
import type { ScenarioEvent } from "@/prisma/scenarios/scenario";
import { type Farewell, farewell, inReview, release } from "@/prisma/scenarios/story";

function out(lineage: Lineage, version: string, daysAgo: number, approvedBy = HENRIK, note?: string): ScenarioEvent[] {
  return release(lineage, { version, daysAgo, by: PRIYA, approvedBy, ...(note === undefined ? {} : { note }) });
}

function away(lineage: Lineage, version: string, story: Omit<Farewell, "version" | "by">): ScenarioEvent[] {
  return farewell(lineage, { version, by: YUSUF, ...story });
}

/** What the identity team did. */
export const identityTimeline: ScenarioEvent[] = [
  ...out(signIn, "1.0.0", 760, YUSUF),
  ...out(signIn, "1.1.0", 520),
  ...away(signIn, "1.0.0", {
    daysAgo: 510,
    sunsetInDays: 240,
    replacement: "sign-in@1.1.0",
    reason: "Secrets in configuration files shall end.",
    sunsetDaysAgo: 270,
    retiredDaysAgo: 200,
  }),
  ...out(signIn, "2.0.0", 270, YUSUF, "Finally."),
  ...away(signIn, "1.1.0", {
    daysAgo: 265,
    sunsetInDays: 365,
    replacement: "sign-in@2.0.0",
    reason: "The password grant ends.",
    migrationGuide: "https://developer.meridian.example/sign-in/no-passwords",
  }),
  ...out(signIn, "2.1.0", 50),

  ...out(customers, "3.4.0", 590),
  ...out(customers, "3.5.0", 430),
  ...away(customers, "3.4.0", {
    daysAgo: 420,
    sunsetInDays: 200,
    replacement: "customers@3.5.0",
    reason: "3.5.0 does all of it.",
    sunsetDaysAgo: 220,
    retiredDaysAgo: 150,
  }),
  ...out(customers, "3.5.1", 310, YUSUF, "No change found. That is how a rewrite should look."),
  ...out(customers, "3.5.2", 180),
  ...away(customers, "3.5.0", {
    daysAgo: 170,
    sunsetInDays: 195,
    replacement: "customers@3.5.2",
    reason: "The same API in a dialect that our tools still read.",
  }),
  ...out(customers, "3.6.0", 25, YUSUF),

  ...out(kyc, "1.0.0", 480, YUSUF),
  ...out(kyc, "1.1.0", 350),
  ...away(kyc, "1.0.0", {
    daysAgo: 340,
    sunsetInDays: 190,
    replacement: "kyc@1.1.0",
    reason: "1.1.0 does all of it.",
    sunsetDaysAgo: 150,
  }),
  ...release(kyc, {
    version: "1.2.0",
    daysAgo: 160,
    by: PRIYA,
    approvedBy: HENRIK,
    reviewDays: 2,
    purpose: "The directive takes effect on the first; there is no time for a major version.",
    note: "With the waiver. Both callers send the birthday already.",
    waiver: {
      gate: "compatibility",
      by: YUSUF,
      reason: "The law demands the birthday from the first of the month, and both callers already send it.",
      expiresInDays: 90,
    },
  }),
  ...out(kyc, "1.3.0", 40),

  ...out(consents, "1.0.0", 200, YUSUF),
  ...out(consents, "1.1.0", 120),
  ...inReview(consents, "1.2.0", 4, PRIYA, "One more field and one more filter."),
];
