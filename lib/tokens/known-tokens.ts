import { currentRevision } from "@/lib/audit/current-revision";
import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { findTokenByHash, type TokenRow } from "./store";

/** Tokens that are used at the same time by programs are few. */
const MOST_KEPT = 1_000;
/** A row that was changed past the registry counts after this long, too. */
const KEPT_MS = 60_000;

interface Known {
  revision: bigint;
  until: number;
  rows: Map<string, TokenRow>;
}

const store = globalThis as typeof globalThis & { concordatTokens?: WeakMap<object, Known> };

/**
 * The token of a hash, as it is now. Making and revoking tokens, and removing teams, raises the revision of the registry:
 * while that stands, what was read is kept in this process. What was not found is looked for each time.
 */
export async function findKnownToken(access: DataAccess, hash: string, now: Date): Promise<TokenRow | null> {
  const revision = await currentRevision(access);
  store.concordatTokens ??= new WeakMap();
  const db = dbOf(access);
  let known = store.concordatTokens.get(db);
  if (known?.revision !== revision || known.until <= now.getTime() || known.rows.size > MOST_KEPT) {
    known = { revision, until: now.getTime() + KEPT_MS, rows: new Map() };
    store.concordatTokens.set(db, known);
  }
  const kept = known.rows.get(hash);
  if (kept) return kept;
  const row = await findTokenByHash(access, hash);
  if (row) known.rows.set(hash, row);
  return row;
}
