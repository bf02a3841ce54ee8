import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import type { LatencyHistogram } from "@/lib/usage/model/latency";
import { unpackLatency } from "@/lib/usage/model/packed-latency";
import type { TrafficQuestion } from "@/lib/usage/model/traffic";
import { type CallsFilter, readSteps } from "@/lib/usage/store/read-traffic";
import { HOURS_KEPT_DAYS } from "@/lib/usage/model/hours";
import { filterOf } from "./read-traffic";

/** Calls of an hour or a day, and how long they took. */
export interface LatencyStep {
  at: Date;
  calls: number;
  errors: number;
  latency: LatencyHistogram;
}

/**
 * How long calls took and how many failed, by UTC hour or day, oldest first; steps without calls are left out. Hours are
 * known for 35 days: what is older comes as days, at the start of each.
 */
export async function readLatency(
  ctx: ServiceContext,
  asked: TrafficQuestion & { step: "hour" | "day" },
): Promise<LatencyStep[]> {
  requirePermission(ctx.actor, "registry.read");
  return readLatencyOf(ctx, filterOf(ctx, asked), asked.step);
}

/** The same of any calls. For other verbs, which authorise. */
export async function readLatencyOf(
  ctx: ServiceContext,
  filter: CallsFilter,
  step: "hour" | "day",
): Promise<LatencyStep[]> {
  const rows = await readSteps(ctx.access, step === "day" ? filter : inHours(filter, ctx.now), step);
  return rows.map(({ latency, ...row }) => ({ ...row, latency: unpackLatency(latency) }));
}

function inHours(filter: CallsFilter, now: Date): CallsFilter {
  const { days, hours } = filter.window;
  const kept = Math.max(days.from, Math.floor(now.getTime() / DAY) * DAY - HOURS_KEPT_DAYS * DAY);
  if (kept >= days.to) return filter;
  const window = { days: { from: days.from, to: kept }, hours: [...hours, { from: kept, to: days.to }] };
  return { ...filter, window };
}

const DAY = 86_400_000;
