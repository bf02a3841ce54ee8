import { z } from "zod";
import { cutPage, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { presentName } from "@/lib/fields/present";
import { fieldFilter, type FieldList } from "@/lib/fields/schema";
import { findTeamId, listNameRows } from "@/lib/fields/store/explorer";
import { requirePermission } from "@/lib/members/policy";
import { wordQuery } from "@/lib/search/model/query/plan-query";
import { foldName, splitWords } from "@/lib/search/model/words/split-words";

const cursor = z.tuple([z.int32().min(0), z.string()]);

/** The names of fields over the newest versions of all APIs, the most spread first, and what they disagree in. */
export const listFields = defineQuery({
  input: fieldFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { q, team, disagrees, cursor: given, limit }): Promise<FieldList> => {
    const after = readCursor(given, cursor);
    const teamId = team === undefined ? null : await findTeamId(ctx.access, team);
    const words = splitWords(q ?? "").slice(0, 12);
    const isNothing = (team !== undefined && teamId === null) || (q !== undefined && words.length === 0);
    if (isNothing) return { items: [], nextCursor: null };
    const rows = await listNameRows(ctx.access, {
      words: wordQuery(words.map((word) => ({ word, prefix: true }))),
      folded: foldName(q ?? ""),
      teamId,
      disagrees,
      after,
      limit,
    });
    return cutPage(rows, limit, (row) => [row.spread, row.name], presentName);
  },
});
