import { prefixQuery } from "@/lib/catalog/model";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { SEARCH_KINDS, type SearchAnswer, type SearchHit, type SearchKind, searchInput } from "@/lib/search/schema";
import { type SearchRow, searchRows } from "@/lib/search/store";

/** What is found in the newest version of every API: APIs, operations, schemas and fields, each with its place. */
export const searchRegistry = defineQuery({
  input: searchInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { q, kind, limit }): Promise<SearchAnswer> => {
    const tsquery = prefixQuery(q);
    if (!tsquery) return { items: [], nextCursor: null };
    const kinds = kind ? [kind] : SEARCH_KINDS;
    const found: SearchHit[][] = [];
    for (const one of kinds)
      found.push((await searchRows(ctx.access, one, tsquery, limit)).map((row) => toHit(one, row)));
    return { items: fairShare(found, limit), nextCursor: null };
  },
});

/** Some of every kind first, so that a thousand fields do not hide the one API; then the rest. */
function fairShare(lists: SearchHit[][], limit: number): SearchHit[] {
  const share = Math.ceil(limit / lists.length);
  const first = lists.flatMap((list) => list.slice(0, share));
  const rest = lists.flatMap((list) => list.slice(share));
  const chosen = new Set([...first, ...rest].slice(0, limit));
  return lists.flat().filter((hit) => chosen.has(hit));
}

function toHit(kind: SearchKind, row: SearchRow): SearchHit {
  const { name, detail, deprecated, version } = row;
  const place = row.pointer === null || row.line === null ? null : { pointer: row.pointer, line: row.line };
  return {
    kind,
    name,
    detail,
    deprecated,
    api: { slug: row.slug, name: row.apiName, team: row.team },
    version,
    place,
    url: hitUrl(kind, row),
  };
}

function hitUrl(kind: SearchKind, row: SearchRow): string {
  const api = `/apis/${row.slug}`;
  if (kind === "api" || row.version === null) return api;
  const base = `${api}/versions/${encodeURIComponent(row.version)}`;
  return kind === "operation"
    ? `${base}/operations?operation=${encodeURIComponent(row.name)}`
    : `${base}/source?line=${row.line ?? 1}`;
}
