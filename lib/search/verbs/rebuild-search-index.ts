import type { ServiceContext } from "@/lib/core/context";
import { forgetFields, recountSome } from "@/lib/fields/verbs/count-fields";
import { analyzeIndex, listToSearch, lockIndex, replaceManyEntries } from "@/lib/search/store/write-entries";

const APIS_A_STEP = 250;
const NAMES_A_STEP = 2_000;

type Progress = (what: "apis" | "names", done: number) => Promise<void> | void;

/**
 * Makes all that is searched anew from the rows of the newest versions: for data that was loaded in bulk, past the verbs.
 * In many short transactions, so that others are not held up for long. Until the end, the names of fields are those that
 * are counted already.
 */
export async function rebuildSearchIndex(ctx: ServiceContext, progress: Progress = () => undefined): Promise<void> {
  await rebuildEntries(ctx, progress);
  await rebuildNames(ctx, progress);
  await analyzeIndex(ctx.access);
}

async function rebuildEntries(ctx: ServiceContext, progress: Progress): Promise<void> {
  let done = 0;
  let after: string | null = null;
  for (let more = true; more; ) {
    const from: string | null = after;
    const ids = await ctx.transaction(async (tx) => {
      await lockIndex(tx.access);
      const apis = await listToSearch(tx.access, from, APIS_A_STEP);
      const step = apis.map(({ id }) => id);
      if (step.length > 0) await replaceManyEntries(tx.access, step);
      return step;
    });
    done += ids.length;
    after = ids.at(-1) ?? null;
    more = after !== null;
    await progress("apis", done);
  }
}

async function rebuildNames(ctx: ServiceContext, progress: Progress): Promise<void> {
  await ctx.transaction(async (tx) => {
    await lockIndex(tx.access);
    await forgetFields(tx);
  });
  let steps = 0;
  let after: string | null = "";
  while (after !== null) {
    const from: string = after;
    after = await ctx.transaction(async (tx) => {
      await lockIndex(tx.access);
      return recountSome(tx, from, NAMES_A_STEP);
    });
    await progress("names", ++steps * NAMES_A_STEP);
  }
}
