import { listTouched } from "@/lib/audit/verbs/list-touched";
import { registryRevision } from "@/lib/audit/verbs/registry-revision";
import type { ServiceContext } from "@/lib/core/context";
import { dbOf, isInTransaction } from "@/lib/db/data-access";
import { type Catalogue, catalogueOf, withRows } from "./model/catalogue";
import { changedIds } from "./model/changed-ids";
import { findApisOf, readCatalogue, readCatalogueRows } from "./snapshot-store";

/** After more changes than this, reading everything is quicker than reading what changed. */
const MAX_CHANGES = 500;

interface Held {
  revision: bigint;
  catalogue: Catalogue;
}

/**
 * The catalogue of one database, kept in this process. Plain data: the bundler may give every route a copy of this module,
 * and a copy can use only the contexts that were made beside it.
 */
interface Follower {
  held: Held | null;
  running: Promise<Catalogue> | null;
  next: Promise<Catalogue> | null;
}

/**
 * The catalogue with every change that was committed before this call. Calls that come while one is at work share the one
 * after it: the one at work may have looked before their change.
 */
function follow(follower: Follower, ctx: ServiceContext): Promise<Catalogue> {
  if (follower.running === null) return start(follower, ctx);
  follower.next ??= follower.running
    .catch(() => undefined)
    .then(() => {
      follower.next = null;
      return start(follower, ctx);
    });
  return follower.next;
}

function start(follower: Follower, ctx: ServiceContext): Promise<Catalogue> {
  const run = bringUpToDate(follower, ctx).finally(() => {
    follower.running = null;
  });
  follower.running = run;
  return run;
}

async function bringUpToDate(follower: Follower, ctx: ServiceContext): Promise<Catalogue> {
  follower.held = follower.held === null ? await readAll(ctx) : await readChanges(ctx, follower.held);
  return follower.held.catalogue;
}

async function readAll(ctx: ServiceContext): Promise<Held> {
  const revision = await registryRevision(ctx);
  return { revision, catalogue: catalogueOf(await readCatalogue(ctx.access)) };
}

async function readChanges(ctx: ServiceContext, held: Held): Promise<Held> {
  const touched = await listTouched(ctx, { after: held.revision, limit: MAX_CHANGES + 1 });
  const last = touched.at(-1);
  if (!last) return held;
  const changed = changedIds(touched);
  if (touched.length > MAX_CHANGES || changed === "everything") return readAll(ctx);
  const { apis, versions, reviews, teams } = changed;
  const related = versions.length + reviews.length + teams.length > 0 ? await findApisOf(ctx.access, changed) : [];
  const ids = [...new Set([...apis, ...related])];
  if (ids.length === 0) return { ...held, revision: last.sequence };
  const rows = await readCatalogueRows(ctx.access, ids);
  return { revision: last.sequence, catalogue: withRows(held.catalogue, new Set(ids), rows) };
}

const store = globalThis as typeof globalThis & { concordatCatalogues?: WeakMap<object, Follower> };

/**
 * The catalogue as it is now, by this process and by every other on the same database: it is kept in memory and follows
 * the audit log, so a request costs one short statement, and a change the rows that it touched. In a transaction it is
 * read anew, and not kept, since what is seen there may be undone.
 */
export async function currentCatalogue(ctx: ServiceContext): Promise<Catalogue> {
  if (isInTransaction(ctx.access)) return catalogueOf(await readCatalogue(ctx.access));
  store.concordatCatalogues ??= new WeakMap();
  const db = dbOf(ctx.access);
  const follower = store.concordatCatalogues.get(db) ?? { held: null, running: null, next: null };
  store.concordatCatalogues.set(db, follower);
  return follow(follower, ctx);
}
