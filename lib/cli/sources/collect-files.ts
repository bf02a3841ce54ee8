import fs from "node:fs";
import path from "node:path";
import { extensionOf } from "@/lib/specs/definition-extensions";
import { isJoinedByNames, joinedFiles } from "@/lib/specs/source/joined-files";
import { leadsIn } from "@/lib/specs/source/leads";
import type { SourceSet } from "@/lib/specs/model";
import { DEFAULT_SPEC_LIMITS } from "@/lib/specs/source/limits";
import { disk, type FileTree } from "./file-tree";

export interface Collected extends SourceSet {
  /** Files that are referred to and were left out, because they lie outside the boundary. */
  outside: string[];
}

/** The file's bytes, or CliError where it cannot be read or is larger than any definition may be. */
export function readFileBytes(file: string): Uint8Array {
  return disk.read(file);
}

/**
 * A definition file and every file it refers to (by relative `$ref`s, imports, names of its package), directly or not. Names are relative to the folder
 * that holds them all. Files that are not there are left out: the parser says where they are missed. With a `boundary`
 * (only on disk), files outside that folder are not read either.
 */
export function collectFiles(entryFile: string, boundary?: string, tree: FileTree = disk): Collected {
  const found = new Map<string, Uint8Array>();
  const outside = new Set<string>();
  const pending = [path.resolve(entryFile)];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (found.has(file) || found.size >= DEFAULT_SPEC_LIMITS.maxFiles) continue;
    const bytes = tree.read(file);
    found.set(file, bytes);
    for (const target of targetsOf(file, bytes, tree)) {
      if (boundary && !isInside(fs.realpathSync(target), fs.realpathSync(boundary))) outside.add(target);
      else pending.push(target);
    }
  }
  return { ...sourceSet(path.resolve(entryFile), found), outside: [...outside] };
}

/** Folders above a file in which what it imports is looked for. */
const MOST_ABOVE = 12;

/** Full paths of the files that a file refers to, or that belong to its definition beside it, and that are there. */
export function targetsOf(file: string, bytes: Uint8Array, tree: FileTree): string[] {
  const text = new TextDecoder().decode(bytes);
  const { relative, imported } = leadsIn(file, text);
  const folder = path.dirname(file);
  const isFile = (target: string) => tree.kindOf(target) === "file";
  return [
    ...relative.map((reference) => path.resolve(folder, reference)).filter(isFile),
    ...imported.flatMap(
      (name) =>
        foldersAbove(folder)
          .map((above) => path.resolve(above, name))
          .find(isFile) ?? [],
    ),
    ...joinedTargets(file, text, tree),
  ];
}

function foldersAbove(folder: string): string[] {
  const folders = [folder];
  for (let above = path.dirname(folder); folders.length < MOST_ABOVE; above = path.dirname(above)) {
    if (above === folders.at(-1)) break;
    folders.push(above);
  }
  return folders;
}

/** Files of languages that have no paths in them: those beside that belong to it, and what WIT keeps under `deps`. */
function joinedTargets(file: string, text: string, tree: FileTree): string[] {
  if (!isJoinedByNames(file)) return [];
  const folder = path.dirname(file);
  const alike = tree.definitionFilesIn(folder).filter((name) => extensionOf(name) === extensionOf(file));
  const beside = alike.map((name) => ({ name, text: new TextDecoder().decode(tree.read(name)) }));
  const deps = path.join(folder, "deps");
  const needed =
    extensionOf(file) === "wit" && tree.kindOf(deps) === "folder"
      ? tree.definitionFilesUnder(deps).filter((name) => extensionOf(name) === "wit")
      : [];
  return [...joinedFiles({ name: file, text }, beside), ...needed];
}

/** The files under the folder that holds them all, named relative to it. `entry` is one of them. */
export function sourceSet(entry: string, files: ReadonlyMap<string, Uint8Array>): SourceSet {
  const top = commonFolder([...files.keys()]);
  const nameOf = (file: string) => path.relative(top, file).replaceAll(path.sep, "/");
  return { entry: nameOf(entry), files: [...files].map(([file, bytes]) => ({ name: nameOf(file), bytes })) };
}

function commonFolder(files: readonly string[]): string {
  const [first = "", ...rest] = files.map((file) => path.dirname(file));
  let top = first;
  for (const folder of rest) while (!isInside(folder, top)) top = path.dirname(top);
  return top;
}

function isInside(place: string, folder: string): boolean {
  const relative = path.relative(folder, place);
  return relative === "" || (!relative.startsWith("..") && !path.isAbsolute(relative));
}
