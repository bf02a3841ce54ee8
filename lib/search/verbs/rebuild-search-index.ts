import type { ServiceContext } from "@/lib/core/context";
import { recountFields } from "@/lib/fields/verbs/count-fields";
import { analyzeIndex, listApiIds, lockIndex, replaceManyEntries } from "@/lib/search/store/write-entries";

const APIS_A_STEP = 500;

/**
 * Makes all that is searched anew from the rows of the newest versions: for data that was loaded in bulk, past the verbs.
 * Some hundred APIs a transaction, the fields in one: what people search meanwhile is, of each API, what was there before
 * or what is there now.
 */
export async function rebuildSearchIndex(ctx: ServiceContext): Promise<void> {
  await ctx.transaction(async (tx) => {
    await lockIndex(tx.access);
    await recountFields(tx);
  });
  let ids = await listApiIds(ctx.access, null, APIS_A_STEP);
  while (ids.length > 0) {
    const step = ids;
    await ctx.transaction(async (tx) => {
      await lockIndex(tx.access);
      await replaceManyEntries(tx.access, step);
    });
    ids = await listApiIds(ctx.access, step.at(-1) ?? null, APIS_A_STEP);
  }
  await analyzeIndex(ctx.access);
}
