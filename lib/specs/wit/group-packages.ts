import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import type { WitPackage } from "@/lib/specs/wit/contract";
import { childPointer } from "@/lib/specs/source/pointer";
import type { WitBody, WitFile, WitHeader } from "./syntax";
import { validPackageConflict, validPackageMissing } from "./wit-rules";

/** A package and the texts that it is written in. */
export interface WrittenPackage {
  package: WitPackage;
  /** What leads every pointer in it; empty for the root. */
  pointer: string;
  parts: { file: string; body: WitBody }[];
}

/**
 * Which file belongs to which package: those of one folder are one package, each `package … { }` block is one of its own, and of
 * two packages with the same name and version the first holds. The package of the entry, which is the first file, leads.
 */
export function groupPackages(
  files: readonly WitFile[],
  places: PlaceIndex,
  problems: LanguageProblems,
): WrittenPackage[] {
  const grouping = new Grouping(places, problems);
  for (const [folder, members] of byFolder(files)) grouping.addFolder(folder, members);
  for (const { file, nested } of files) for (const { header, body } of nested) grouping.addNested(file, header, body);
  return grouping.packages();
}

function byFolder(files: readonly WitFile[]): Map<string, WitFile[]> {
  const folders = new Map<string, WitFile[]>();
  for (const file of files) {
    const folder = file.file.slice(0, file.file.lastIndexOf("/") + 1);
    const members = folders.get(folder);
    if (members) members.push(file);
    else folders.set(folder, [file]);
  }
  return folders;
}

/** A package's name with its version, as it is written. */
export function packageId({ name, version }: { name: string; version?: string }): string {
  return version === undefined ? name : `${name}@${version}`;
}

function isEmpty({ uses, interfaces, worlds }: WitBody): boolean {
  return uses.length + interfaces.length + worlds.length === 0;
}

class Grouping {
  private readonly found = new Map<string, WrittenPackage>();

  constructor(
    private readonly places: PlaceIndex,
    private readonly problems: LanguageProblems,
  ) {}

  packages(): WrittenPackage[] {
    return [...this.found.values()];
  }

  addFolder(folder: string, members: readonly WitFile[]): void {
    const [first] = members.filter(({ header }) => header);
    const [entry] = members;
    if (!entry) return;
    const main = entry.header ?? first?.header;
    const mainFile = entry.header ? entry.file : (first ?? entry).file;
    const taken = new Set<string>();
    for (const { file, header, body } of members) {
      // A file that holds nothing but blocks is no package of its own.
      if (!header && (isEmpty(body) || !main)) {
        if (!isEmpty(body)) this.addNameless(file, body);
        continue;
      }
      const mine = header ?? main;
      if (!mine) continue;
      const id = packageId(mine);
      if (main && id !== packageId(main) && folder === "") this.conflict(file, mine, main);
      const known = this.found.get(id);
      if (known && !taken.has(id)) continue;
      taken.add(id);
      const written = known ?? this.open(mine, header ? file : mainFile);
      if (mine.docs !== undefined) written.package.docs ??= mine.docs;
      written.parts.push({ file, body });
    }
  }

  addNested(file: string, header: WitHeader, body: WitBody): void {
    if (!this.found.has(packageId(header))) this.open(header, file).parts.push({ file, body });
  }

  private conflict(file: string, { name, version, offset }: WitHeader, main: WitHeader): void {
    const mine = packageId(version === undefined ? { name } : { name, version });
    this.problems.add(validPackageConflict, {
      place: { file, pointer: "/package" },
      position: this.places.positionAt(file, offset),
      message: `This file is of the package \`${mine}\`, but others of its folder are of \`${packageId(main)}\`.`,
    });
  }

  private addNameless(file: string, body: WitBody): void {
    const nameless: WitHeader = { name: "", offset: 0, gates: {} };
    const known = this.found.get("");
    if (!known)
      this.problems.add(validPackageMissing, {
        place: { file, pointer: "" },
        message: "No file of this folder has a `package` line.",
      });
    (known ?? this.open(nameless, file)).parts.push({ file, body });
  }

  private open(header: WitHeader, file: string): WrittenPackage {
    const id = packageId(header);
    const isRoot = this.found.size === 0;
    const pointer = isRoot ? "" : childPointer("/packages", id);
    const place = this.places.add(file, `${pointer}/package`, header.offset);
    if (isRoot) this.places.add(file, "/info", header.offset);
    const { name, version, docs } = header;
    const made: WitPackage = { name, place, interfaces: new Map(), worlds: new Map(), isRoot };
    if (version !== undefined) made.version = version;
    if (docs !== undefined) made.docs = docs;
    const written: WrittenPackage = { package: made, pointer, parts: [] };
    this.found.set(id, written);
    return written;
  }
}
