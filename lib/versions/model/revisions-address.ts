import { z } from "zod";
import { type ChangesQuery, changesSearch, readChangesQuery } from "./changes-address";
import { pageOfVersion } from "./version-address";

const number = z.coerce.number().int().min(1).max(1_000_000).optional().catch(undefined);
const pair = z.object({ from: number, to: number, cursor: z.string().max(500).optional().catch(undefined) });

/** The page of a version's revisions as its address holds it: which two are compared, and how that is narrowed. */
export interface RevisionsQuery extends Omit<ChangesQuery, "from" | "to"> {
  from?: number | undefined;
  to?: number | undefined;
  /** Where the list goes on. */
  cursor?: string | undefined;
}

/** Reads it from an address; what cannot be read counts as absent. Never throws. */
export function readRevisionsQuery(params: Record<string, string | string[] | undefined>): RevisionsQuery {
  const { from: _from, to: _to, ...view } = readChangesQuery(params);
  return { ...view, ...pair.parse(params) };
}

/** The page of a version's revisions, at a view of what changed between two of them. */
export function revisionsHref(api: string, version: string, query: Partial<RevisionsQuery> = {}): string {
  const { from, to, cursor, ...rest } = query;
  const text = (value: number | undefined) => (value === undefined ? undefined : String(value));
  const search = changesSearch({ ...rest, from: text(from), to: text(to) });
  const base = `${pageOfVersion(api, version)}/revisions`;
  if (!cursor) return base + search;
  return `${base}${search ? `${search}&` : "?"}cursor=${encodeURIComponent(cursor)}`;
}

/** The page on which the next revision of a version is pushed. */
export function pushHref(api: string, version: string): string {
  return `/apis/${encodeURIComponent(api)}/publish?version=${encodeURIComponent(version)}`;
}

/** Which two revisions to compare where an address does not say it: the last with the one before. Null for an only one. */
export function comparedRevisions(
  revisionNumber: number,
  { from, to }: Pick<RevisionsQuery, "from" | "to">,
): { from: number; to: number } | null {
  if (revisionNumber < 2) return null;
  const later = Math.min(to ?? revisionNumber, revisionNumber);
  const earlier = Math.min(from ?? Math.max(1, later - 1), revisionNumber);
  return { from: earlier, to: later };
}
