import { referenceTarget } from "@/lib/specs/source/reference-target";
import { extensionOf, isDefinitionName } from "@/lib/specs/definition-extensions";
import { isJoinedByNames, joinedFiles } from "@/lib/specs/source/joined-files";
import { leadsIn } from "@/lib/specs/source/leads";
import { grouped } from "./grouped";
import type { PlanFile, PlanFiles } from "./import-plan";

/** As many files as one definition may have (`sourceInput`). */
const MOST_FILES = 2_000;
/** In a longer text references are not looked for: definitions in several files are of small files. */
const LONGEST_TEXT_BYTES = 16 * 1024 * 1024;

/** Which files of a set refer to which. Each text is read once, when it is first asked for. */
export class Reach {
  private readonly targets = new Map<string, readonly string[]>();
  private folders: ReadonlyMap<string, string[]> | undefined;
  private lastNames: ReadonlyMap<string, string[]> | undefined;

  constructor(private readonly files: PlanFiles) {}

  /** Names of the files of the set that a file refers to itself. */
  targetsOf(file: PlanFile): readonly string[] {
    const known = this.targets.get(file.name);
    if (known) return known;
    const bytes = file.read();
    const isRead = bytes.byteLength <= LONGEST_TEXT_BYTES && isDefinitionName(file.name);
    const targets = isRead ? this.find(file.name, new TextDecoder().decode(bytes)) : new Set<string>();
    const list = [...targets];
    this.targets.set(file.name, list);
    return list;
  }

  private find(name: string, text: string): Set<string> {
    const { relative, imported } = leadsIn(name, text);
    const targets = new Set<string>();
    const isThere = (target: string) => target !== "" && this.files.find(target) !== undefined;
    for (const reference of relative) {
      const target = referenceTarget(name, reference);
      if (target.kind === "local" && isThere(target.file)) targets.add(target.file);
    }
    for (const path of imported) {
      const found =
        foldersAbove(name)
          .map((folder) => `${folder}${path}`)
          .find(isThere) ?? this.endingIn(path);
      if (found !== undefined) targets.add(found);
    }
    if (isJoinedByNames(name)) for (const target of this.joined(name, text)) targets.add(target);
    return targets;
  }

  /** Sets that were packed without the folders that imports count from: the only file that ends in the path. */
  private endingIn(path: string): string | undefined {
    const found = (this.byLastName().get(lastOf(path)) ?? []).filter((name) => name.endsWith(`/${path}`));
    return found.length === 1 ? found[0] : undefined;
  }

  /** Files of a language without paths: those beside it that are of one definition, and what WIT keeps under `deps`. */
  private joined(name: string, text: string): string[] {
    const folder = folderOf(name);
    const ending = extensionOf(name);
    const alike = (one: string) => extensionOf(one) === ending;
    const beside = (this.byFolder().get(folder) ?? []).filter(alike);
    const texts = beside.flatMap((one) => {
      const found = this.files.find(one);
      return found ? [{ name: one, text: new TextDecoder().decode(found.read()) }] : [];
    });
    const deps = [...this.byFolder()].flatMap(([at, names]) => (at.startsWith(`${folder}deps/`) ? names : []));
    return [...joinedFiles({ name, text }, texts), ...(ending === "wit" ? deps.filter(alike) : [])];
  }

  private byFolder(): ReadonlyMap<string, string[]> {
    this.folders ??= grouped(this.names(), folderOf);
    return this.folders;
  }

  private byLastName(): ReadonlyMap<string, string[]> {
    this.lastNames ??= grouped(this.names(), lastOf);
    return this.lastNames;
  }

  private names(): string[] {
    return this.files.list().map(({ name }) => name);
  }

  /** The file, and every file that it leads to, at most 2,000. */
  from(file: PlanFile): string[] {
    const found = new Set<string>();
    const pending = [file.name];
    for (let name = pending.pop(); name !== undefined && found.size < MOST_FILES; name = pending.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      const next = name === file.name ? file : this.files.find(name);
      if (next) pending.push(...this.targetsOf(next));
    }
    return [...found];
  }
}

/** With a slash at its end; empty at the top. */
const folderOf = (name: string) => name.slice(0, name.lastIndexOf("/") + 1);
const lastOf = (name: string) => name.slice(name.lastIndexOf("/") + 1);

/** The folder of a file and every one above it, the nearest first. */
function foldersAbove(name: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(name); folder !== ""; folder = folderOf(folder.slice(0, -1))) folders.push(folder);
  return [...folders, ""];
}
