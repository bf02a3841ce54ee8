import type { ServiceContext } from "@/lib/core/context";
import { recountFields } from "@/lib/fields/verbs/count-fields";
import { analyzeIndex, lockIndex, replaceAllEntries } from "@/lib/search/store/write-entries";

/**
 * Makes all that is searched anew from the rows of the newest versions, in one transaction: for data that was loaded in
 * bulk, past the verbs. What people search meanwhile is what was there before.
 */
export async function rebuildSearchIndex(ctx: ServiceContext): Promise<void> {
  await ctx.transaction(async (tx) => {
    await lockIndex(tx.access);
    await replaceAllEntries(tx.access);
    // After the entries: it adds its words to the dictionary, which those begin anew.
    await recountFields(tx);
  });
  await analyzeIndex(ctx.access);
}
