import { callsIn, type LatencyHistogram, latencyOf, mergeLatency } from "@/lib/usage/model/latency";

/** How many calls there were, and how long they took. */
export interface Calls {
  count: number;
  latency: LatencyHistogram;
}

/** Where a cumulative series stands: since its start there were so many calls. */
export interface Standing extends Calls {
  startMs: number;
  endMs: number;
}

/** What a data point adds. `baseline`: nothing yet, later points count from here. `full`: too many series are followed. */
export type Step = { kind: "delta"; calls: Calls } | { kind: "baseline" } | { kind: "full" };

interface Followed extends Standing {
  /** Calls that were counted and could not be stored: they count again with the next point. */
  owed: Calls;
}

const NOTHING: Calls = { count: 0, latency: [] };
/** A series that said nothing for so long gives its place to another. */
const IDLE_MS = 15 * 60_000;

/**
 * Turns cumulative series into what each data point adds to the one before it (OTLP data model, "Resets and Gaps"). At
 * most `most` series are followed; it remembers nothing over a restart of the process.
 */
export class CumulativeSeries {
  readonly #followed = new Map<string, Followed>();

  /** `since`: when following began; what a series counted from then on is known to be new. Milliseconds since the epoch. */
  constructor(
    private readonly since: number,
    private readonly most = 20_000,
  ) {}

  get size(): number {
    return this.#followed.size;
  }

  /** What this point adds to what was counted of its series. */
  step(key: string, point: Standing): Step {
    const last = this.#followed.get(key);
    if (!last) return this.#begin(key, point);
    if (point.startMs === last.startMs && point.endMs <= last.endMs) return this.#paying(last, NOTHING);
    if (point.startMs < last.startMs) return { kind: "delta", calls: NOTHING };
    const isReset = point.startMs > last.startMs || point.count < last.count;
    const added = isReset ? { count: point.count, latency: point.latency } : difference(point, last);
    const next: Followed = { ...point, owed: last.owed };
    this.#followed.delete(key);
    this.#followed.set(key, next);
    return this.#paying(next, added);
  }

  /** Takes back what was counted, since it could not be stored: it counts again with the next point of the series. */
  owe(key: string, calls: Calls): void {
    const series = this.#followed.get(key);
    if (series) series.owed = sum(series.owed, calls);
  }

  #begin(key: string, point: Standing): Step {
    if (this.#followed.size >= this.most && !this.#forgetIdle(point.endMs)) return { kind: "full" };
    this.#followed.set(key, { ...point, owed: NOTHING });
    if (point.startMs < this.since) return { kind: "baseline" };
    return { kind: "delta", calls: { count: point.count, latency: point.latency } };
  }

  #paying(series: Followed, added: Calls): Step {
    const calls = sum(added, series.owed);
    series.owed = NOTHING;
    return { kind: "delta", calls };
  }

  /** The series that spoke longest ago is the first of the map. */
  #forgetIdle(now: number): boolean {
    const [oldest] = this.#followed;
    if (!oldest || oldest[1].endMs > now - IDLE_MS) return false;
    return this.#followed.delete(oldest[0]);
  }
}

function sum(one: Calls, other: Calls): Calls {
  if (other.count === 0) return one;
  return { count: one.count + other.count, latency: mergeLatency(one.latency, other.latency) };
}

/**
 * What a later point has more than an earlier one of the same start. Where an exporter made its buckets coarser in
 * between, counts wander between neighbours: what a bucket lost is taken from those that won, so that the sum holds.
 */
function difference(point: Standing, last: Standing): Calls {
  const count = point.count - last.count;
  const before = new Map(last.latency);
  const more = new Map<number, number>();
  for (const [bucket, calls] of point.latency) {
    const won = calls - (before.get(bucket) ?? 0);
    if (won > 0) more.set(bucket, won);
  }
  let excess = callsIn(latencyOf(more)) - (callsIn(point.latency) - callsIn(last.latency));
  for (const [bucket, won] of more) {
    if (excess <= 0) break;
    const taken = Math.min(won, excess);
    more.set(bucket, won - taken);
    excess -= taken;
  }
  return { count, latency: latencyOf(more) };
}
