import { type LatencyHistogram, mergeLatency, NO_LATENCY, percentileOf } from "@/lib/usage/model/latency";
import { isServiceError, STATUS_CLASSES } from "@/lib/usage/model/observation";
import { NO_OPERATION } from "@/lib/usage/model/traffic";
import type { UsageDto } from "@/lib/usage/schema/usage";
import type { PairRow } from "@/lib/usage/store/read-traffic";

interface Step {
  at: Date;
  calls: number;
  errors: number;
  latency: LatencyHistogram;
}
interface StatusRow {
  versionId: string | null;
  status: string;
  calls: number;
  lastAt: Date;
}
type Versions = NonNullable<UsageDto["versions"]>;

/** The percentiles that are shown, to a tenth of a millisecond. */
export function presentLatency(latency: LatencyHistogram): UsageDto["totals"]["latency"] {
  const at = (p: number) => Math.round((percentileOf(latency, p) ?? 0) * 10) / 10;
  return latency.length === 0 ? null : { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Calls over time. */
export function presentSteps(steps: readonly Step[]): NonNullable<UsageDto["time"]> {
  return steps.map(({ at, calls, errors, latency }) => ({
    ...{ at: at.toISOString(), calls, errors },
    latency: presentLatency(latency),
  }));
}

const isError = (status: string) => STATUS_CLASSES.some((one) => one === status && isServiceError(one));

/** Calls by version, in the order of versions; what nobody knows the version of comes last. */
export function presentVersions(
  rows: readonly StatusRow[],
  versions: readonly { id: string; label: string; state: string }[],
): Versions {
  const found = new Map<string | null, Versions[number]>();
  for (const { versionId, status, calls, lastAt } of rows) {
    const version = versions.find(({ id }) => id === versionId);
    const head = { version: version?.label ?? null, state: version?.state ?? null };
    const one = found.get(head.version) ?? { ...head, calls: 0, errors: 0, lastAt: lastAt.toISOString() };
    found.set(head.version, one);
    one.calls += calls;
    if (isError(status)) one.errors += calls;
    if (one.lastAt < lastAt.toISOString()) one.lastAt = lastAt.toISOString();
  }
  const known = versions.flatMap(({ label }) => found.get(label) ?? []);
  return [...known, ...[found.get(null)].filter((one) => one !== undefined)];
}

/** All calls of a report together. */
export function totalsOf(of: {
  steps: readonly Step[];
  statuses: readonly StatusRow[];
  pairs: readonly PairRow[];
  versions: Versions;
}): UsageDto["totals"] {
  const sum = <T>(rows: readonly T[], value: (row: T) => number) => rows.reduce((all, row) => all + value(row), 0);
  return {
    calls: sum(of.pairs, ({ calls }) => calls),
    errors: sum(of.pairs, ({ errors }) => errors),
    clientErrors: sum(of.statuses, ({ status, calls }) => (status === "4xx" ? calls : 0)),
    unmatched: sum(of.pairs, ({ operation, calls }) => (operation === NO_OPERATION ? calls : 0)),
    retired: sum(of.versions, ({ state, calls }) => (state === "retired" ? calls : 0)),
    latency: presentLatency(
      of.steps.reduce<LatencyHistogram>((all, one) => mergeLatency(all, one.latency), NO_LATENCY),
    ),
  };
}
