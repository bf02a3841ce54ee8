import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { cutPage, ordinalCursor, type Page, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { entropyOf } from "@/lib/maturity/entropy";
import { requirePermission } from "@/lib/members/policy";
import { activeRubric } from "@/lib/rubrics/verbs/active-rubric";
import {
  type EntropyTermItem,
  type EntropyTermPage,
  entropyTermParams,
  entropyTermQuery,
} from "@/lib/scorecards/schema/evidence-of-score";
import { changeItem, fieldItem, operationItem, versionOperationItem } from "@/lib/scorecards/present-entropy-items";
import {
  type ItemWindow,
  listCalledOperations,
  listReachableFields,
  listReleases,
  listVersionOperations,
} from "@/lib/scorecards/store/entropy-items";
import { batchOf, collectFacts } from "./collect-facts";

const callsCursor = z.tuple([z.int().min(0).max(9_007_199_254_740_991), z.string().max(1_000)]);
const releaseCursor = z.tuple([z.int().min(0).max(8_640_000_000_000), z.uuid()]);

type Items = Page<EntropyTermItem>;

/**
 * What is behind a term of an API's entropy (DOMAIN §5.1): the operations, fields or releases that its numerator or denominator
 * counts, as they are now. Throws `not_found`.
 */
export const listEntropyTerm = defineQuery({
  input: z.strictObject({ ...entropyTermParams.shape, ...entropyTermQuery.shape }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api: slug, term, part, cursor, limit }): Promise<EntropyTermPage> => {
    const api = await requireApi(ctx, slug);
    const facts = (await collectFacts(ctx, [api.id])).get(api.id);
    const { rubric } = await activeRubric(ctx);
    if (!facts) throw new Error(`the API ${slug} went while its entropy was read`);
    const { value, numerator, denominator, basis } = entropyOf(facts, rubric.entropy).terms[term];
    const of = { id: api.id, slug, version: facts.current };
    const countedOnly = part === "numerator";
    const items =
      basis === "changes"
        ? await releasesOf(ctx, of, { after: readCursor(cursor, releaseCursor), limit, countedOnly })
        : basis === "calls"
          ? await callsOf(ctx, of, { after: readCursor(cursor, callsCursor), limit, countedOnly })
          : await partsOf(ctx, of, basis, { after: ordinalOf(cursor), limit, countedOnly });
    const shown = { ...items, term, value, numerator, denominator, basis };
    return { ...shown, version: facts.current?.label ?? null, at: ctx.now.toISOString() };
  },
});

interface TermOf {
  id: string;
  slug: string;
  version: { id: string; label: string } | null;
}

async function releasesOf(ctx: ServiceContext, { id, slug }: TermOf, window: ItemWindow): Promise<Items> {
  const rows = await listReleases(ctx.access, id, ctx.now, window);
  return cutPage(
    rows,
    window.limit,
    (row) => [row.at.getTime(), row.id],
    (row) => changeItem(slug, row),
  );
}

async function callsOf(ctx: ServiceContext, { id, slug }: TermOf, window: ItemWindow): Promise<Items> {
  const rows = await listCalledOperations(ctx.access, await batchOf(ctx, [id]), window);
  return cutPage(
    rows,
    window.limit,
    (row) => [row.rank, row.key],
    (row) => operationItem(slug, row),
  );
}

function ordinalOf(cursor: string | undefined): ItemWindow["after"] {
  const [ordinal] = readCursor(cursor, ordinalCursor) ?? [];
  return ordinal === undefined ? undefined : [ordinal, ""];
}

/** Operations or fields of the document, in its order. */
async function partsOf(
  ctx: ServiceContext,
  { slug, version }: TermOf,
  basis: "operations" | "fields",
  window: ItemWindow,
): Promise<Items> {
  const { limit } = window;
  if (!version) return { items: [], nextCursor: null };
  if (basis === "operations") {
    const rows = await listVersionOperations(ctx.access, version.id, window);
    return cutPage(
      rows,
      limit,
      (row) => [row.rank],
      (row) => versionOperationItem(slug, version.label, row),
    );
  }
  return cutPage(
    await listReachableFields(ctx.access, version.id, window),
    limit,
    (row) => [row.rank],
    (row) => fieldItem(slug, version.label, row),
  );
}
