import type { ScenarioHabit } from "@/prisma/scenarios/scenario";
import { BEN, CLARA, GRACE, HENRIK, INGRID, JIA, MARTA, NOAH, OSKAR, VICTOR } from "./people";

/** What the people of Meridian keep at hand, and what they asked to be told. */
export const habits: ScenarioHabit[] = [
  {
    by: INGRID,
    at: { daysAgo: 90, hour: 8 },
    favourites: ["payments", "core-banking", "open-banking", "marketplace-backoffice"],
    subscriptions: [
      { subject: "team", value: "payments" },
      { subject: "team", value: "accounts" },
      { subject: "api", value: "marketplace-backoffice" },
    ],
    views: [
      { name: "Goes away in 90 days", query: "sunsetWithinDays=90&sort=sunset" },
      { name: "Waits for a decision", query: "openReview=true" },
    ],
  },
  {
    by: MARTA,
    at: { daysAgo: 80, hour: 9 },
    favourites: ["payments", "payment-methods", "disputes"],
    subscriptions: [{ subject: "api", value: "checkout" }],
    views: [{ name: "Ours that go away", query: "team=payments&sunsetWithinDays=365&sort=sunset", team: "payments" }],
  },
  {
    by: HENRIK,
    at: { daysAgo: 70, hour: 9 },
    favourites: ["accounts", "core-banking", "loans"],
    views: [{ name: "In review at Accounts", query: "team=accounts&openReview=true", team: "accounts" }],
  },
  {
    by: CLARA,
    at: { daysAgo: 60, hour: 10 },
    favourites: ["products", "pricing"],
    subscriptions: [{ subject: "api", value: "inventory" }],
  },
  { by: BEN, at: { daysAgo: 60, hour: 11 }, favourites: ["orders", "checkout", "shipping"] },
  { by: JIA, at: { daysAgo: 50, hour: 9 }, favourites: ["payments", "payouts"] },
  { by: NOAH, at: { daysAgo: 50, hour: 10 }, favourites: ["feature-flags", "accounts"] },
  { by: VICTOR, at: { daysAgo: 45, hour: 9 }, favourites: ["notifications", "feature-flags"] },
  {
    by: GRACE,
    at: { daysAgo: 40, hour: 9 },
    favourites: ["payments", "orders"],
    subscriptions: [
      { subject: "api", value: "disputes" },
      { subject: "team", value: "identity" },
    ],
  },
  {
    by: OSKAR,
    at: { daysAgo: 30, hour: 9 },
    favourites: ["shop-search", "products"],
    subscriptions: [{ subject: "team", value: "catalogue" }],
  },
];
