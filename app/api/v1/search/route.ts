import { defineRoute } from "@/lib/http/define-route";
import { searchAnswer, searchInput } from "@/lib/search/schema";
import { searchRegistry } from "@/lib/search/verbs/search-registry";

/** Finds APIs, operations, schemas and fields; anyone who may read. */
export const GET = defineRoute({
  operationId: "searchRegistry",
  summary: "Search APIs, operations, schemas and fields",
  description: "Every word of `q` must begin a word of what is found. Of each API the newest version is searched.",
  tag: "Catalogue",
  query: searchInput,
  response: searchAnswer,
  handle: (ctx, { query }) => searchRegistry(ctx, query),
});
