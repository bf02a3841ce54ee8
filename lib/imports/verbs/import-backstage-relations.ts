import { importRelations } from "@/lib/backstage/verbs/import-relations";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { fileSet } from "@/lib/imports/model/file-set";
import { backstageFiles, isBackstageName } from "@/lib/imports/model/plan-backstage";
import type { RunRow } from "@/lib/imports/store";
import { listFileNames, readFilesOf } from "@/lib/imports/store/files";
import { originName } from "@/lib/consumers/schema/apply";
import { shownSource } from "@/lib/imports/model/shown-source";
import { runTask } from "@/lib/workers/pool";

const MOST_NOTES = 10;

/**
 * Takes over what the Backstage catalogue of a run says of who calls whom, now that its APIs are there, with the rights of
 * `ctx`. Returns what could not be taken, for people; null where all was, or there is no catalogue.
 */
export async function importBackstageRelations(ctx: ServiceContext, run: RunRow): Promise<string | null> {
  const names = await listFileNames(ctx.access, run.id);
  if (!names.some(isBackstageName)) return null;
  const texts = backstageFiles(fileSet(await readFilesOf(ctx.access, run.id, names)));
  if (!texts) return null;
  const source = originName.safeParse(shownSource(run.source));
  try {
    const catalog = await runTask("readCatalog", { files: texts });
    const { findings } = await importRelations(ctx, { catalog, ...(source.success ? { source: source.data } : {}) });
    const grave = findings.filter((finding) => finding.severity !== "info");
    const notes = grave.slice(0, MOST_NOTES).map(({ file, line, message }) => `${file}:${line}: ${message}`);
    const more = grave.length > MOST_NOTES ? [`… ${grave.length - MOST_NOTES} more`] : [];
    return notes.length > 0 ? [...notes, ...more].join("\n") : null;
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return `Who calls whom was not taken over: ${error.message}`;
  }
}
