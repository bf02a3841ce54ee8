import type { ScenarioPromise } from "@/prisma/scenarios/scenario-promise";
import { MARTA, INGRID } from "./people";

const availability = { kind: "availability" as const };
const within = (thresholdMs: number) => ({ kind: "latency" as const, thresholdMs });
const fourWeeks = { kind: "rolling" as const, days: 28 };

/** What Meridian's services are to hold, and what contracts promise of them. */
export const promises: ScenarioPromise[] = [
  {
    at: { daysAgo: 60, hour: 10 },
    by: MARTA,
    api: "payments",
    slos: [
      {
        name: "payments-availability",
        title: "Payments go through",
        indicator: availability,
        target: 0.998,
        window: fourWeeks,
      },
      {
        name: "payments-latency",
        title: "Payments are quick",
        indicator: within(400),
        target: 0.99,
        window: fourWeeks,
      },
    ],
    clauses: [
      {
        name: "scheme-rules",
        expression: "p99_latency < 500ms",
        window: "day",
        leastCalls: 100,
        counterparty: "The card schemes",
      },
    ],
  },
  {
    at: { daysAgo: 60, hour: 10, minute: 20 },
    by: MARTA,
    api: "payouts",
    slos: [
      {
        name: "payouts-availability",
        title: "Payouts are accepted",
        description: "Sellers live off their payouts: one that fails is a call to support.",
        indicator: availability,
        target: 0.995,
        window: fourWeeks,
      },
      {
        name: "payouts-latency",
        title: "Payouts answer in a second",
        indicator: within(1_000),
        target: 0.95,
        window: fourWeeks,
      },
      {
        name: "payouts-quarter",
        title: "The quarter, for the sellers' council",
        indicator: availability,
        target: 0.98,
        window: { kind: "calendar", unit: "quarter" },
      },
    ],
    clauses: [
      {
        name: "marketplace-terms",
        expression: "error_rate < 2%",
        window: "day",
        leastCalls: 100,
        counterparty: "Sellers of the marketplace",
      },
    ],
  },
  {
    at: { daysAgo: 45, hour: 9 },
    by: INGRID,
    api: "shop-search",
    slos: [
      {
        name: "search-availability",
        title: "Search answers",
        indicator: availability,
        target: 0.997,
        window: fourWeeks,
      },
      {
        name: "search-latency",
        title: "Search keeps up with typing",
        indicator: within(250),
        target: 0.95,
        window: fourWeeks,
      },
    ],
    clauses: [
      { name: "shop-front", expression: "p95_latency < 300ms", window: "hour", leastCalls: 50, action: "record" },
    ],
  },
];
