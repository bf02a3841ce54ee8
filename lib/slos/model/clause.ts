import { timesPowerOfTen } from "./powers-of-ten";

/** What a clause of a contract measures. Latencies in milliseconds, rates in [0, 1]. */
export type ClauseMetric = { kind: "latency"; percentile: number } | { kind: "error_rate" } | { kind: "availability" };

export const COMPARISONS = ["<", "<=", ">", ">="] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What a clause promises: `p99_latency < 100ms`. */
export interface Clause {
  metric: ClauseMetric;
  comparison: Comparison;
  /** Milliseconds, or a rate in [0, 1]. */
  limit: number;
}

export type ReadClause = { ok: true; clause: Clause } | { ok: false; column: number; message: string };

const SHAPE = /^\s*([a-z0-9_.]+)\s*(<=|>=|<|>)\s*([0-9]+(?:\.[0-9]+)?)\s*(us|ms|s|%)?\s*$/i;
const LATENCY = /^p([0-9]{1,2}(?:[._][0-9]{1,2})?)_latency$/;
/** Powers of ten: of what is written by people the nearest number is meant, and not what binary fractions make of a division. */
const MILLISECONDS: Readonly<Record<string, number>> = { us: -3, ms: 0, s: 3 };

/**
 * Reads a clause: `p50_latency`, `p99_latency`, `p99.9_latency` (with `us`, `ms` or `s`), `error_rate` or `availability`
 * (in `%`, or a number from 0 to 1), then `<`, `<=`, `>` or `>=`, then the limit. Says what is wrong and at which column.
 */
export function readClause(text: string): ReadClause {
  const match = SHAPE.exec(text.slice(0, 200));
  if (!match) return refused(1, "A clause is `metric comparison limit`, for example `p99_latency < 100ms`.");
  const [, name = "", sign = "", number = "", unit] = match;
  const metric = metricOf(name.toLowerCase());
  const at = text.indexOf(number, text.indexOf(sign)) + 1;
  const comparison = COMPARISONS.find((one) => one === sign);
  if (!metric || !comparison) {
    return refused(
      text.indexOf(name) + 1,
      `There is no metric \`${name}\`: there are p50_latency to p99.99_latency, error_rate and availability.`,
    );
  }
  const limit = limitOf(metric, number, unit?.toLowerCase());
  if (typeof limit === "string") return refused(at, limit);
  return { ok: true, clause: { metric, comparison, limit } };
}

function refused(column: number, message: string): ReadClause {
  return { ok: false, column, message };
}

function metricOf(name: string): ClauseMetric | null {
  if (name === "error_rate" || name === "availability") return { kind: name };
  const percentile = Number(LATENCY.exec(name)?.[1]?.replace("_", "."));
  return percentile > 0 && percentile < 100 ? { kind: "latency", percentile } : null;
}

/** The limit in the metric's unit, or what is wrong with it. */
function limitOf(metric: ClauseMetric, written: string, unit: string | undefined): number | string {
  if (metric.kind === "latency") {
    const power = unit === undefined ? undefined : MILLISECONDS[unit];
    if (power === undefined) return "A latency needs a unit: us, ms or s.";
    const limit = timesPowerOfTen(written, power);
    return limit > 0 ? limit : "A latency is above zero.";
  }
  if (unit !== undefined && unit !== "%") return "A rate is a number from 0 to 1, or in %.";
  const rate = timesPowerOfTen(written, unit === "%" ? -2 : 0);
  return rate <= 1 ? rate : "A rate is at most 1, which is 100 %.";
}

/** Whether a measured value (in the clause's unit) keeps the promise. */
export function keeps(clause: Clause, measured: number): boolean {
  switch (clause.comparison) {
    case "<":
      return measured < clause.limit;
    case "<=":
      return measured <= clause.limit;
    case ">":
      return measured > clause.limit;
    case ">=":
      return measured >= clause.limit;
  }
}
