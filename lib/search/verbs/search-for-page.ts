import type { ServiceContext } from "@/lib/core/context";
import { isCursor } from "@/lib/core/paging";
import { writeQuery } from "@/lib/search/model/query/correct-words";
import { parseQuery } from "@/lib/search/model/query/parse-query";
import type { SearchAnswer, SearchKind } from "@/lib/search/schema";
import { searchRegistry } from "./search-registry";

const SHOWN_OF_ALL = 40;
const SHOWN_OF_ONE = 50;

/** What the page of the search shows: the answer with all counts, and the query without filters where it has some. */
export async function searchForPage(
  ctx: ServiceContext,
  query: { q: string; kind: SearchKind | null; cursor: string | null },
): Promise<{ answer: SearchAnswer; bare: string | null }> {
  const { q, kind } = query;
  const cursor = query.cursor !== null && isCursor(query.cursor) ? query.cursor : undefined;
  const answer = await searchRegistry(
    ctx,
    kind ? { q, kind, limit: SHOWN_OF_ONE, counts: "true", cursor } : { q, limit: SHOWN_OF_ALL },
  );
  const parsed = parseQuery(q);
  const hasBoth = parsed.terms.length > 0 && parsed.conditions.length > 0;
  return { answer, bare: hasBoth ? writeQuery({ ...parsed, conditions: [] }) : null };
}
