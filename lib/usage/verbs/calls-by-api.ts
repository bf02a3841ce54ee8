import type { ServiceContext } from "@/lib/core/context";
import { SharedRead } from "@/lib/core/shared-read";
import { dbOf, isInTransaction } from "@/lib/db/data-access";
import { requirePermission } from "@/lib/members/policy";
import { dayOf } from "@/lib/usage/model/hours";
import { readCallsByApi } from "@/lib/usage/store/read-traffic";

const DAY = 86_400_000;
const DAYS = 30;
/** What took so long to read is held a hundred times as long: at most a hundredth of the time goes into reading it. */
const HELD_FOR = 100;

type Calls = ReadonlyMap<string, number>;

interface Follower {
  /** `until`: by the clock of the process, which is not set anew. */
  held: { from: number; until: number; calls: Calls } | null;
  looks: SharedRead<Calls>;
}

const store = globalThis as typeof globalThis & { concordatCallsByApi?: WeakMap<object, Follower> };

/**
 * Calls of every API in the last 30 UTC days, by its id, to sort lists by. An API of which nothing was ever recorded is not in it. The
 * days of all APIs are read together, some tenths of a second where there are ten thousand: it may be older by a hundred times that.
 * In a transaction it is read anew.
 */
export async function callsByApi(ctx: ServiceContext): Promise<Calls> {
  requirePermission(ctx.actor, "registry.read");
  const from = dayOf(ctx.now.getTime()) - (DAYS - 1) * DAY;
  if (isInTransaction(ctx.access)) return read(ctx, from);
  store.concordatCallsByApi ??= new WeakMap();
  const db = dbOf(ctx.access);
  const follower = store.concordatCallsByApi.get(db) ?? { held: null, looks: new SharedRead<Calls>() };
  store.concordatCallsByApi.set(db, follower);
  const fresh = heldOf(follower, from);
  return fresh ?? follower.looks.read(async () => heldOf(follower, from) ?? (await hold(follower, ctx, from)));
}

function heldOf({ held }: Follower, from: number): Calls | null {
  return held && held.from === from && performance.now() < held.until ? held.calls : null;
}

async function hold(follower: Follower, ctx: ServiceContext, from: number): Promise<Calls> {
  const began = performance.now();
  const calls = await read(ctx, from);
  const ended = performance.now();
  follower.held = { from, until: ended + (ended - began) * HELD_FOR, calls };
  return calls;
}

async function read(ctx: ServiceContext, from: number): Promise<Calls> {
  const rows = await readCallsByApi(ctx.access, from);
  return new Map(rows.map(({ apiId, calls }) => [apiId, calls]));
}
