import type { ServiceContext } from "@/lib/core/context";
import { addFields, forgetFields, settleFields } from "@/lib/fields/verbs/count-fields";
import { analyzeIndex, listToSearch, lockIndex, replaceManyEntries } from "@/lib/search/store/write-entries";

const APIS_A_STEP = 250;

/**
 * Makes all that is searched anew from the rows of the newest versions: for data that was loaded in bulk, past the verbs.
 * Some hundred APIs a transaction, so that others are not held up for long; until the end, the names of fields are those
 * of the APIs that are done. `progress` is told after each step.
 */
export async function rebuildSearchIndex(
  ctx: ServiceContext,
  progress: (done: number) => Promise<void> | void = () => undefined,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    await lockIndex(tx.access);
    await forgetFields(tx);
  });
  let done = 0;
  let after: string | null = null;
  for (let more = true; more; ) {
    const step = await ctx.transaction(async (tx) => {
      await lockIndex(tx.access);
      const apis = await listToSearch(tx.access, after, APIS_A_STEP);
      await addFields(tx, apis);
      const ids = apis.map(({ id }) => id);
      if (ids.length > 0) await replaceManyEntries(tx.access, ids);
      return ids;
    });
    done += step.length;
    after = step.at(-1) ?? null;
    more = after !== null;
    await progress(done);
  }
  await ctx.transaction(async (tx) => {
    await lockIndex(tx.access);
    await settleFields(tx);
  });
  await analyzeIndex(ctx.access);
}
