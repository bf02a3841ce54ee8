import type { GatheredCalls } from "./gather-calls";
import { dayOf } from "./hours";
import { NO_VERSION } from "./identity";
import { isServiceError } from "./observation";
import { packLatency } from "./packed-latency";

/** Calls as rows of a table. */
export interface StoredCalls {
  apiId: string;
  /** Start of the hour or the day. */
  at: number;
  versionId: string;
  operation: string;
  identityId: string;
  status: string;
  calls: number;
  lastAt: number;
  latency: number[];
}

type Start = (hour: number) => number;

/** Gathered calls as rows that begin where `startOf` says, those of one key added up. */
export function storedCalls(
  calls: readonly GatheredCalls[],
  startOf: Start,
  idOf: (calls: GatheredCalls) => string,
): StoredCalls[] {
  const rows = new Map<string, Omit<StoredCalls, "latency"> & { latency: Map<number, number> }>();
  for (const one of calls) {
    const { apiId, operation, status } = one;
    const head = { apiId, at: startOf(one.hour), versionId: one.versionId ?? NO_VERSION, operation };
    const identityId = idOf(one);
    const key = [apiId, head.at, head.versionId, identityId, status, operation].join("\n");
    const row = rows.get(key) ?? { ...head, identityId, status, calls: 0, lastAt: one.lastAt, latency: new Map() };
    rows.set(key, row);
    row.calls += one.calls;
    row.lastAt = Math.max(row.lastAt, one.lastAt);
    for (const [bucket, count] of one.latency) row.latency.set(bucket, (row.latency.get(bucket) ?? 0) + count);
  }
  return [...rows.values()].map((row) => ({ ...row, latency: packLatency(row.latency) }));
}

/** Calls to a version on a day. */
export interface StoredApiDay {
  apiId: string;
  day: number;
  versionId: string;
  calls: number;
  errors: number;
}

/** The same by API, version and day. */
export function storedApiDays(calls: readonly GatheredCalls[]): StoredApiDay[] {
  const rows = new Map<string, StoredApiDay>();
  for (const { apiId, hour, versionId, status, calls: count } of calls) {
    const head = { apiId, day: dayOf(hour), versionId: versionId ?? NO_VERSION };
    const key = Object.values(head).join(" ");
    const row = rows.get(key) ?? { ...head, calls: 0, errors: 0 };
    rows.set(key, row);
    row.calls += count;
    if (isServiceError(status)) row.errors += count;
  }
  return [...rows.values()];
}
