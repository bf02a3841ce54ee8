import { z } from "zod";
import { reviewPath } from "@/lib/reviews/model";
import { type ChangesQuery, changesSearch, readChangesQuery } from "@/lib/versions/model/changes-address";

const revisionQuery = z.coerce.number().int().min(1).max(1_000_000).optional().catch(undefined);

/** The view of a review as its address holds it; `since`: only what changed since that revision of the version. */
export type DeskQuery = ChangesQuery & { since: number | undefined };

/** Reads the view of a review from an address. Never throws. */
export function readDeskQuery(params: Record<string, string | string[] | undefined>): DeskQuery {
  return { ...readChangesQuery(params), since: revisionQuery.parse(params.since) };
}

/** The address of a view of a review. */
export function deskHref(id: string, { since, ...query }: Partial<DeskQuery>): string {
  const search = changesSearch({ ...query, from: undefined, to: undefined });
  if (since === undefined) return `${reviewPath(id)}${search}`;
  return `${reviewPath(id)}${search}${search ? "&" : "?"}since=${since}`;
}
