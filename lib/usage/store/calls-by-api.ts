import type { DataAccess } from "@/lib/core/context";
import { SharedRead } from "@/lib/core/shared-read";
import { dbOf, isInTransaction } from "@/lib/db/data-access";

/** What took so long to read is held a hundred times as long: at most a hundredth of the time goes into reading it. */
const HELD_FOR = 100;

/** Calls by the id of their API. */
export type CallsByApi = ReadonlyMap<string, number>;

interface Follower {
  /** `until`: by the clock of the process, which is not set anew. */
  held: { from: number; until: number; calls: CallsByApi } | null;
  looks: SharedRead<CallsByApi>;
}

const store = globalThis as typeof globalThis & { concordatCallsByApi?: WeakMap<object, Follower> };

/**
 * Calls since a day of every API that has telemetry. The days of all are read together, some tenths of a second where there are ten
 * thousand: it may be older by a hundred times that. In a transaction it is read anew.
 */
export async function readCallsByApi(access: DataAccess, from: number): Promise<CallsByApi> {
  if (isInTransaction(access)) return read(access, from);
  store.concordatCallsByApi ??= new WeakMap();
  const db = dbOf(access);
  const follower = store.concordatCallsByApi.get(db) ?? { held: null, looks: new SharedRead<CallsByApi>() };
  store.concordatCallsByApi.set(db, follower);
  return (
    heldOf(follower, from) ??
    follower.looks.read(async () => heldOf(follower, from) ?? (await hold(follower, access, from)))
  );
}

function heldOf({ held }: Follower, from: number): CallsByApi | null {
  return held && held.from === from && performance.now() < held.until ? held.calls : null;
}

async function hold(follower: Follower, access: DataAccess, from: number): Promise<CallsByApi> {
  const began = performance.now();
  const calls = await read(access, from);
  const ended = performance.now();
  follower.held = { from, until: ended + (ended - began) * HELD_FOR, calls };
  return calls;
}

async function read(access: DataAccess, from: number): Promise<CallsByApi> {
  const rows = await dbOf(access).$queryRaw<{ apiId: string; calls: number }[]>`
    SELECT t."apiId"::text, coalesce(d.calls, 0)::float8 AS calls FROM api_telemetry t
    LEFT JOIN (SELECT "apiId", sum(calls) AS calls FROM usage_api_day WHERE "day" >= ${new Date(from).toISOString()}::date GROUP BY 1) d
      ON d."apiId" = t."apiId"`;
  return new Map(rows.map(({ apiId, calls }) => [apiId, calls]));
}
