import type { BackstageCatalog } from "@/lib/backstage/model";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { settings } from "@/lib/env";
import { fileSet } from "./model/file-set";
import { nameBelow, relativeName } from "./model/file-names";
import { type ImportPlan, type LeftOut, type PlanFiles, PlanError, type PlannedItem } from "./model/import-plan";
import { teamNamed } from "./model/names";
import { backstageFiles, isBackstageName } from "./model/plan-backstage";
import { planImport } from "./model/plan-import";
import { MANIFEST_NAME } from "./model/plan-manifest";
import { DEFAULT_ZIP_LIMITS, readListedZip, ZipError } from "./model/read-zip";
import { listTeamSlugs } from "./store";
import { packFile, type StoredImportFile } from "./store/files";
import type { NewItem } from "./store/items";
import { digestOf } from "@/lib/workers/analyse";
import { runTask } from "@/lib/workers/pool";

/** A plan as it is written: items with the digests of their bytes, and the files that they need. */
export interface PreparedPlan {
  items: NewItem[];
  files: StoredImportFile[];
  leftOut: LeftOut[];
}

/** A file as it was handed in. */
export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

const isZip = ({ bytes }: UploadedFile) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] === 4 || bytes[3] === 6);

/** What is shown of an upload: the archive's name, or that of the folder or file. */
export function nameOfUpload(upload: readonly UploadedFile[]): string {
  const [first] = upload;
  if (!first) return "";
  return (upload.length === 1 ? first.name : (first.name.split("/")[0] ?? first.name)).slice(0, 500);
}

/** Plans what was handed in: one archive, or files. Throws `invalid_input` for what no plan can be made of. */
export async function prepareUpload(ctx: ServiceContext, upload: readonly UploadedFile[]): Promise<PreparedPlan> {
  const [first] = upload;
  const source = nameOfUpload(upload);
  if (!first || upload.length !== 1 || !isZip(first)) {
    return preparePlan(ctx, fileSet(named(upload)), { top: upload.length === 1 ? "" : source });
  }
  const maxFileBytes = settings().CONCORDAT_MAX_DOCUMENT_MB * 1024 * 1024;
  const zip = await refusing(() => readListedZip(first.bytes, { ...DEFAULT_ZIP_LIMITS, maxFileBytes }));
  const top = source.replace(/\.[^.]*$/, "").replace(/^.*\//, "");
  return preparePlan(ctx, fileSet(withoutTop(zip.files)), { top, leftOut: zip.leftOut });
}

function named(upload: readonly UploadedFile[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { name, bytes } of upload) {
    const relative = relativeName(name);
    if (relative === null || files.has(relative)) {
      throw new RegistryError("invalid_input", `A file cannot be called ${JSON.stringify(name.slice(0, 200))}.`, {
        fix: "Send relative names, each once.",
      });
    }
    files.set(relative, bytes);
  }
  return withoutTop(files);
}

/** A folder that was packed together with its own name: where its manifest is at its top, that is the top. */
function withoutTop(files: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const [top = ""] = [...files.keys()][0]?.split("/") ?? [];
  const isShared = [...files.keys()].every((name) => name.startsWith(`${top}/`));
  if (!isShared || !files.has(`${top}/${MANIFEST_NAME}`)) return files;
  return new Map([...files].map(([name, bytes]) => [nameBelow(top, name), bytes]));
}

/** Plans a set of files, and makes ready what is to be stored of it. */
export async function preparePlan(
  ctx: ServiceContext,
  files: PlanFiles,
  given: { top: string; leftOut?: readonly LeftOut[]; plan?: ImportPlan },
): Promise<PreparedPlan> {
  const teams = await listTeamSlugs(ctx.access);
  const plan =
    given.plan ??
    (await refusing(async () => planImport(files, { top: given.top, teams, catalog: await catalogOf(files) })));
  const leftOut = [...plan.leftOut, ...(given.leftOut ?? [])];
  if (plan.items.length === 0) throw nothingIn(leftOut);
  const made = new Map(plan.made.map((file) => [file.name, file]));
  const wanted = new Set(plan.items.flatMap((item) => (item.problem ? [] : item.files)));
  for (const { name } of files.list()) if (isBackstageName(name)) wanted.add(name);
  const packed = new Map<string, StoredImportFile>();
  for (const name of wanted) {
    const file = made.get(name) ?? files.find(name);
    if (file) packed.set(name, await packFile(name, file.read()));
  }
  const items = plan.items.map((item) => ({ ...item, digest: item.problem ? null : digestOfItem(item, packed) }));
  return { items, files: [...packed.values()], leftOut };
}

/** What a Backstage catalogue among the files says, read in a thread: it may be long. */
async function catalogOf(files: PlanFiles): Promise<BackstageCatalog | null> {
  const texts = backstageFiles(files);
  return texts && runTask("readCatalog", { files: texts });
}

function digestOfItem(item: PlannedItem, packed: ReadonlyMap<string, StoredImportFile>): string {
  return digestOf(
    item.files.map((name) => ({
      name: nameBelow(item.root, name),
      digest: packed.get(name)?.digest ?? "",
      isEntry: name === item.entry,
    })),
  );
}

function nothingIn(leftOut: readonly LeftOut[]): RegistryError {
  const some = leftOut.slice(0, 10).map(({ file, reason, detail }) => ({
    pointer: "",
    file,
    message: detail === "" ? reason.replaceAll("-", " ") : `${reason.replaceAll("-", " ")}: ${detail}`,
  }));
  return new RegistryError("invalid_input", "There is no API definition in it that could be imported.", {
    fix: "Hand in definitions in any of the contract languages, alone, in a folder or in a zip archive.",
    violations: some,
  });
}

/** Says what an importer could not take as a fault of the input. */
export async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ZipError || error instanceof PlanError) {
      throw new RegistryError("invalid_input", error.message, { cause: error });
    }
    throw error;
  }
}

/** The items with an owner where the source names none. */
export function withTeam(items: readonly NewItem[], team: string | undefined): NewItem[] {
  const owner = team === undefined ? null : teamNamed(undefined, team);
  return items.map((item) => ({ ...item, team: item.team ?? owner }));
}
