import { listTouched } from "@/lib/audit/verbs/list-touched";
import { registryRevision } from "@/lib/audit/verbs/registry-revision";
import type { ServiceContext } from "@/lib/core/context";
import { SharedRead } from "@/lib/core/shared-read";
import { dbOf, isInTransaction } from "@/lib/db/data-access";
import { type Catalogue, catalogueOf, withRows } from "./model/catalogue";
import type { CatalogueEntry } from "./model/catalogue-entry";
import { changedIds } from "./model/changed-ids";
import { findApisOf, readCatalogue, readCatalogueRows } from "./snapshot-store";

/** After more changes than this, reading everything is quicker than reading what changed. */
const MAX_CHANGES = 500;

interface Held {
  revision: bigint;
  catalogue: Catalogue;
}

/**
 * The catalogue of one database, kept in this process. The bundler may give every route a copy of this module, and a copy
 * can use only the contexts that were made beside it: nothing of a context is kept.
 */
interface Follower {
  held: Held | null;
  /** Calls at the same time share a look at what changed. */
  looks: SharedRead<Catalogue>;
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
  const follower = store.concordatCatalogues.get(db) ?? { held: null, looks: new SharedRead<Catalogue>() };
  store.concordatCatalogues.set(db, follower);
  return follower.looks.read(() => bringUpToDate(follower, ctx));
}

/** An API as the kept catalogue has it; null where it has none of this slug, and in a transaction, where nothing is kept. */
export async function findKeptEntry(ctx: ServiceContext, slug: string): Promise<CatalogueEntry | null> {
  if (isInTransaction(ctx.access)) return null;
  return (await currentCatalogue(ctx)).byName.find((entry) => entry.slug === slug) ?? null;
}
