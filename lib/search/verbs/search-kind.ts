import type { ServiceContext } from "@/lib/core/context";
import { findFields } from "@/lib/fields/verbs/find-fields";
import { presentEntry, presentField } from "@/lib/search/present";
import { type QueryPlan, wordQuery } from "@/lib/search/model/query/plan-query";
import type { SearchCount, SearchHit, SearchKind } from "@/lib/search/schema";
import { findEntries } from "@/lib/search/store/find-entries";
import { wordFrequencies } from "@/lib/search/store/word-frequency";

/** What was found of one kind. */
export interface FoundKind {
  hits: SearchHit[];
  count: SearchCount;
}

/** Which part of what is found of a kind, and of which fields only. */
export interface KindQuestion {
  limit: number;
  offset: number;
  fieldNames: readonly string[] | null;
  /** Places that are shown of each name of a field. */
  each: number;
}

const NOTHING: FoundKind = { hits: [], count: { count: 0, more: false } };
/** Names whose places are looked for where only fields are wanted. */
const MOST_NAMES = 40;

/** What fits a plan of one kind, the best first. For the verbs of searching: these have asked whether the caller may. */
export async function searchKind(
  ctx: ServiceContext,
  kind: SearchKind,
  plan: QueryPlan,
  asked: KindQuestion,
): Promise<FoundKind> {
  const isEmpty = plan.words.length === 0 && plan.facts === "" && plan.paths.length === 0 && asked.fieldNames === null;
  if (isEmpty || plan.impossible.length > 0 || asked.fieldNames?.length === 0) return NOTHING;
  return kind === "field" ? searchFields(ctx, plan, asked) : searchEntries(ctx, kind, plan, asked);
}

async function searchEntries(
  ctx: ServiceContext,
  kind: Exclude<SearchKind, "field">,
  plan: QueryPlan,
  asked: KindQuestion,
): Promise<FoundKind> {
  const frequencies = await wordFrequencies(ctx.access, "search_entry", ctx.now.getTime());
  const rows = await findEntries(ctx.access, kind, plan, { ...asked, frequencies });
  const [first] = rows;
  return {
    hits: rows.map((row) => presentEntry(kind, row, plan.words)),
    count: { count: first?.found ?? 0, more: first?.cut ?? false },
  };
}

async function searchFields(ctx: ServiceContext, plan: QueryPlan, asked: KindQuestion): Promise<FoundKind> {
  const frequencies = await wordFrequencies(ctx.access, "field_name", ctx.now.getTime());
  const found = await findFields(ctx, {
    words: [wordQuery(plan.words), plan.words.length > 0 ? plan.without : ""].filter(Boolean).join(" & "),
    folded: plan.folded,
    popular: !frequencies.isSmall && plan.words.every((word) => frequencies.isPopular(word)),
    among: asked.fieldNames,
    facts: plan.apiFacts,
    deprecated: plan.deprecated,
    names: Math.min(MOST_NAMES, asked.offset + asked.limit + 1),
    each: asked.each,
  });
  const shown = found.places.slice(asked.offset, asked.offset + asked.limit);
  return {
    hits: shown.map((row) => presentField(row, plan.words)),
    count: {
      count: found.places.length,
      more: found.more || found.names > MOST_NAMES || found.places.some(({ apis }) => apis > asked.each),
    },
  };
}
