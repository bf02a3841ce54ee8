import { accounts } from "@/prisma/scenarios/demo/apis/accounts/lineage";
import { coreBanking } from "@/prisma/scenarios/demo/apis/core-banking/lineage";
import { loans } from "@/prisma/scenarios/demo/apis/loans/lineage";
import { openBanking } from "@/prisma/scenarios/demo/apis/open-banking/lineage";
import { statements } from "@/prisma/scenarios/demo/apis/statements/lineage";
import { transfers } from "@/prisma/scenarios/demo/apis/transfers/lineage";
import { AMARA, HENRIK, NOAH, SOFIA } from "@/prisma/scenarios/demo/people";
import type { Lineage } from "@/prisma/scenarios/lineage";
import type { ScenarioEvent } from "@/prisma/scenarios/scenario";
import { type Farewell, farewell, inReview, objection, release, remark } from "@/prisma/scenarios/story";

function out(lineage: Lineage, version: string, daysAgo: number, approvedBy = AMARA, by = SOFIA): ScenarioEvent[] {
  return release(lineage, { version, daysAgo, by, approvedBy });
}

function away(lineage: Lineage, version: string, story: Omit<Farewell, "version" | "by">): ScenarioEvent[] {
  return farewell(lineage, { version, by: HENRIK, ...story });
}

/** What the accounts team did. */
export const accountsTimeline: ScenarioEvent[] = [
  ...out(accounts, "1.0.0", 880, HENRIK),
  ...out(accounts, "1.1.0", 720),
  ...away(accounts, "1.0.0", {
    daysAgo: 700,
    sunsetInDays: 200,
    replacement: "accounts@1.1.0",
    reason: "1.1.0 does all of it.",
    sunsetDaysAgo: 500,
    retiredDaysAgo: 450,
  }),
  ...out(accounts, "1.2.0", 600),
  ...away(accounts, "1.1.0", {
    daysAgo: 590,
    sunsetInDays: 200,
    replacement: "accounts@1.2.0",
    reason: "1.2.0 does all of it.",
    sunsetDaysAgo: 390,
    retiredDaysAgo: 300,
  }),
  ...release(accounts, {
    version: "2.0.0",
    daysAgo: 410,
    by: SOFIA,
    approvedBy: HENRIK,
    reviewDays: 6,
    note: "The app team has tried it for a week.",
  }),
  ...away(accounts, "1.2.0", {
    daysAgo: 400,
    sunsetInDays: 365,
    replacement: "accounts@2.0.0",
    reason: "Counting took longer than listing; /v1 ends after a year.",
    migrationGuide: "https://developer.meridian.example/accounts/v2",
    sunsetDaysAgo: 34,
  }),
  ...out(accounts, "2.1.0", 90),
  ...away(accounts, "2.0.0", {
    daysAgo: 80,
    sunsetInDays: 210,
    replacement: "accounts@2.1.0",
    reason: "2.1.0 does all of it.",
  }),

  ...out(transfers, "1.0.0", 450, HENRIK),
  ...out(transfers, "1.1.0", 340),
  ...away(transfers, "1.0.0", {
    daysAgo: 330,
    sunsetInDays: 190,
    replacement: "transfers@1.1.0",
    reason: "Payees must be checked: the law says so.",
    sunsetDaysAgo: 140,
  }),
  ...release(transfers, {
    version: "2.0.0",
    daysAgo: 200,
    by: SOFIA,
    approvedBy: AMARA,
    reviewDays: 3,
    note: "Clear now.",
  }),
  objection(
    transfers,
    "2.0.0",
    199,
    AMARA,
    "Say in the changelog that nothing changed but the errors; people will look for more.",
  ),
  remark(
    transfers,
    "2.0.0",
    198,
    SOFIA,
    "It does say so, in the second sentence. I have put it into the newsletter too.",
  ),
  ...away(transfers, "1.1.0", {
    daysAgo: 190,
    sunsetInDays: 200,
    replacement: "transfers@2.0.0",
    reason: "Problem documents everywhere by the end of the year.",
  }),
  ...out(transfers, "2.1.0", 35),

  ...out(statements, "2023-11 edition", 640),
  ...out(statements, "2024-06 edition", 400),
  ...away(statements, "2023-11 edition", {
    daysAgo: 390,
    sunsetInDays: 200,
    replacement: "statements@2024-06 edition",
    reason: "Bookkeepers need the sums.",
    sunsetDaysAgo: 190,
    retiredDaysAgo: 120,
  }),
  ...out(statements, "2025-02 edition", 150),

  ...out(openBanking, "1.0.0", 800, HENRIK),
  ...out(openBanking, "1.3.0", 500, HENRIK),
  ...away(openBanking, "1.0.0", {
    daysAgo: 490,
    sunsetInDays: 365,
    replacement: "open-banking@1.3.0",
    reason: "The regulator asks for the confirmation of funds.",
    sunsetDaysAgo: 125,
  }),
  ...release(openBanking, {
    version: "2.0.0-beta.1",
    daysAgo: 230,
    by: SOFIA,
    approvedBy: AMARA,
    purpose: "For the sandbox only.",
  }),
  ...out(openBanking, "2.0.0", 110, HENRIK),
  ...away(openBanking, "2.0.0-beta.1", {
    daysAgo: 105,
    sunsetInDays: 180,
    replacement: "open-banking@2.0.0",
    reason: "The release is out.",
  }),
  ...away(openBanking, "1.3.0", {
    daysAgo: 100,
    sunsetInDays: 365,
    replacement: "open-banking@2.0.0",
    reason: "Third parties have a year by law.",
    migrationGuide: "https://developer.meridian.example/open-banking/v2",
  }),

  ...out(loans, "1.0.0", 420, AMARA, NOAH),
  ...out(loans, "1.1.0", 210, AMARA, NOAH),
  ...inReview(loans, "1.2.0", 13, NOAH, "Needed by Monday."),
  remark(
    loans,
    "1.2.0",
    12,
    AMARA,
    "Ids change their type and a path moves: that is a 2.0.0, and the gate says so too. I cannot approve this as it is.",
  ),
  remark(loans, "1.2.0", 12, NOAH, "The regulator's date does not move. Could we have a waiver?", 17),
  remark(
    loans,
    "1.2.0",
    11,
    HENRIK,
    "Not for the ids. Take those out, keep the income, and I will sign a waiver for that one until the branches have moved.",
  ),

  ...out(coreBanking, "1.0.0", 380, HENRIK, NOAH),
  ...out(coreBanking, "1.1.0", 220, HENRIK, NOAH),
  ...inReview(
    coreBanking,
    "2.0.0",
    18,
    NOAH,
    "Exact amounts in 532 operations. The deprecated writes on booked entries are gone, after their day.",
  ),
  remark(coreBanking, "2.0.0", 15, AMARA, "I am half way through: parties and deposits are fine."),
];
