import fs from "node:fs";
import path from "node:path";
import { referencesIn } from "@/lib/specs/source/references-in-text";
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
 * A definition file and every file it refers to by relative `$ref`s, directly or not. Names are relative to the folder
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

/** Full paths of the files that a file refers to and that are there. */
export function targetsOf(file: string, bytes: Uint8Array, tree: FileTree): string[] {
  const references = referencesIn(new TextDecoder().decode(bytes));
  return references
    .map((reference) => path.resolve(path.dirname(file), reference))
    .filter((target) => tree.kindOf(target) === "file");
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
