import { registryRevision } from "@/lib/audit/verbs/registry-revision";
import type { ServiceContext } from "@/lib/core/context";
import { encodeCursor, ordinalCursor, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { fieldSpellings } from "@/lib/fields/verbs/find-fields";
import { requirePermission } from "@/lib/members/policy";
import { AnswerCache } from "@/lib/search/answer-cache";
import { correctWords, replaceWords, writeQuery } from "@/lib/search/model/query/correct-words";
import { noticesOf, unknownField } from "@/lib/search/model/query/notices";
import { type ParsedQuery, parseQuery } from "@/lib/search/model/query/parse-query";
import { planQuery, type QueryPlan } from "@/lib/search/model/query/plan-query";
import {
  type SearchAnswer,
  type SearchCount,
  type SearchHit,
  type SearchInput,
  type SearchKind,
  searchInput,
} from "@/lib/search/schema";
import { likeWords } from "@/lib/search/store/like-words";
import { type FoundKind, searchKind } from "./search-kind";

/** Hits of one kind that can be paged through: whoever has not found it by then writes more. */
const MOST_PAGED = 1_000;
const EACH_AMONG_ALL = 2;
const EACH_ALONE = 5;
const NONE: SearchCount = { count: 0, more: false };

const answers = new AnswerCache();

/**
 * What is found in the newest version of every API: APIs, operations, schemas and fields, each with its place, why it was
 * found and its address. Where nothing is found for what was typed, for what was most likely meant.
 */
export const searchRegistry = defineQuery({
  input: searchInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<SearchAnswer> => {
    const key = JSON.stringify([String(await registryRevision(ctx)), input]);
    return answers.get(key, ctx.now.getTime(), () => answerOrCorrect(ctx, input));
  },
});

async function answerOrCorrect(ctx: ServiceContext, input: SearchInput): Promise<SearchAnswer> {
  const parsed = parseQuery(input.q);
  const answer = await answerTo(ctx, parsed, input);
  if (answer.items.length > 0 || input.cursor !== undefined) return answer;
  const meant = await correctedQuery(ctx, parsed);
  if (!meant) return answer;
  const other = await answerTo(ctx, meant, input);
  return other.items.length > 0 ? { ...other, corrected: writeQuery(meant) } : answer;
}

async function correctedQuery(ctx: ServiceContext, parsed: ParsedQuery): Promise<ParsedQuery | null> {
  const typed = planQuery(parsed).words.map(({ word }) => word);
  const corrected = correctWords(typed, await likeWords(ctx.access, typed));
  return corrected.size > 0 ? replaceWords(parsed, corrected) : null;
}

async function answerTo(ctx: ServiceContext, parsed: ParsedQuery, input: SearchInput): Promise<SearchAnswer> {
  const plan = planQuery(parsed);
  const { names, missing } = await fieldsOf(ctx, plan);
  const [offset] = readCursor(input.cursor, ordinalCursor) ?? [0];
  const found = new Map<SearchKind, FoundKind>();
  for (const kind of plan.kinds) {
    const alone = kind === input.kind;
    if (input.kind && !alone && input.counts !== "true") continue;
    const page = alone
      ? { limit: input.limit, offset: Math.min(offset, MOST_PAGED), each: EACH_ALONE }
      : { limit: input.kind ? 1 : input.limit, offset: 0, each: EACH_AMONG_ALL };
    found.set(kind, await searchKind(ctx, kind, plan, { ...page, fieldNames: names }));
  }
  const countOf = (kind: SearchKind) => found.get(kind)?.count ?? NONE;
  const counts = {
    api: countOf("api"),
    operation: countOf("operation"),
    schema: countOf("schema"),
    field: countOf("field"),
  };
  const notices = [...noticesOf(parsed, plan), ...missing.map(unknownField)];
  const rest = { counts, corrected: null, notices };
  if (!input.kind)
    return {
      items: fairShare(
        [...found.values()].map(({ hits }) => hits),
        input.limit,
      ),
      nextCursor: null,
      ...rest,
    };
  const { hits, count } = found.get(input.kind) ?? { hits: [], count: NONE };
  const next = offset + hits.length;
  const nextCursor = hits.length > 0 && next < Math.min(count.count, MOST_PAGED) ? encodeCursor([next]) : null;
  return { items: hits, nextCursor, ...(count.more ? {} : { total: count.count }), ...rest };
}

/** The names of fields that the query's `field:` means, null where it has none; and which of them nothing has. */
async function fieldsOf(ctx: ServiceContext, plan: QueryPlan): Promise<{ names: string[] | null; missing: string[] }> {
  const wanted = plan.fields.filter(({ negated }) => !negated);
  if (wanted.length === 0) return { names: null, missing: [] };
  const names: string[] = [];
  const missing: string[] = [];
  for (const { folded, prefix } of wanted) {
    const spellings = await fieldSpellings(ctx, folded, prefix);
    names.push(...spellings);
    if (spellings.length === 0) missing.push(folded);
  }
  return { names, missing };
}

/** Some of every kind first, so that a thousand fields do not hide the one API; then the rest. */
function fairShare(lists: SearchHit[][], limit: number): SearchHit[] {
  const share = Math.ceil(limit / Math.max(1, lists.length));
  const first = lists.flatMap((list) => list.slice(0, share));
  const rest = lists.flatMap((list) => list.slice(share));
  const chosen = new Set([...first, ...rest].slice(0, limit));
  return lists.flat().filter((hit) => chosen.has(hit));
}
