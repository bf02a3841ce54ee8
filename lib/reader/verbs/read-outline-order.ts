import type { ServiceContext } from "@/lib/core/context";
import { listOperationGroups, listSchemaOrdinals, type OutlineFilter } from "@/lib/reader/outline-store";

/** An outline's order: places in the document as they follow one another in it, and its headings. */
export interface OutlineOrder {
  order: Int32Array;
  groups: { tag: string | null; count: number }[];
}

/** Orders kept: a revision never changes. One of 50,000 operations is 200 kB. */
const MOST_KEPT = 60;
const kept = new Map<string, Promise<OutlineOrder>>();

/** The order of a version's operations or schemas under a filter; found once, and kept for some time. */
export function readOutlineOrder(
  ctx: ServiceContext,
  kind: "operations" | "schemas",
  { id: versionId, revisionNumber }: { id: string; revisionNumber: number },
  filter: OutlineFilter,
): Promise<OutlineOrder> {
  const key = JSON.stringify([kind, versionId, revisionNumber, filter.words, filter.deprecated ?? null]);
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const found = kind === "operations" ? operationOrder(ctx, versionId, filter) : schemaOrder(ctx, versionId, filter);
  kept.set(key, found);
  found.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return found;
}

async function operationOrder(ctx: ServiceContext, versionId: string, filter: OutlineFilter): Promise<OutlineOrder> {
  const groups = await listOperationGroups(ctx.access, versionId, filter);
  const order = new Int32Array(groups.reduce((sum, { ordinals }) => sum + ordinals.length, 0));
  let at = 0;
  for (const { ordinals } of groups) {
    order.set(ordinals, at);
    at += ordinals.length;
  }
  return { order, groups: groups.map(({ tag, ordinals }) => ({ tag, count: ordinals.length })) };
}

async function schemaOrder(ctx: ServiceContext, versionId: string, filter: OutlineFilter): Promise<OutlineOrder> {
  return { order: Int32Array.from(await listSchemaOrdinals(ctx.access, versionId, filter)), groups: [] };
}
