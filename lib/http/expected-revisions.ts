import type { ExpectedRevisions } from "@/lib/core/revision";

/** The revisions that an If-Match field names (RFC 9110 §13.1.1); undefined where any will do. A weak tag matches nothing. */
export function expectedRevisions(ifMatch: string | null): ExpectedRevisions {
  if (ifMatch === null || ifMatch.trim() === "*") return undefined;
  return [...ifMatch.matchAll(/(?:^|,)\s*"([^"]*)"\s*(?=,|$)/g)].flatMap(([, tag]) => (tag === undefined ? [] : [tag]));
}
