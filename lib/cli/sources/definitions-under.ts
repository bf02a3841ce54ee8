import path from "node:path";
import { targetsOf } from "./collect-files";
import { ENTRY_NAMES } from "./collect-folder";
import type { FileTree } from "./file-tree";
import { looksLikeDefinition } from "@/lib/specs/source/looks-like-definition";

/**
 * Full paths of the files below a folder in which a definition begins: they read like one or are named like one, and no
 * other definition refers to them. Of definitions that refer to each other, the one with the more usual name, or nearer the top.
 */
export function definitionsUnder(folder: string, tree: FileTree): string[] {
  const targets = new Map<string, string[]>();
  const candidates: string[] = [];
  for (const file of tree.definitionFilesUnder(folder)) {
    const bytes = tree.read(file);
    targets.set(file, targetsOf(file, bytes, tree));
    if (isNamedAsOne(file) || looksLikeDefinition(bytes)) candidates.push(file);
  }
  const roots = new Set<string>();
  const reached = new Set<string>();
  for (const candidate of candidates.sort(byLikelihood)) {
    if (reached.has(candidate)) continue;
    for (const file of reach(candidate, targets, reached)) if (file !== candidate) roots.delete(file);
    roots.add(candidate);
  }
  return [...roots].sort();
}

/** Marks and returns what a file leads to; what was marked before is returned, and not gone into again. */
function reach(from: string, targets: ReadonlyMap<string, readonly string[]>, reached: Set<string>): string[] {
  const found: string[] = [];
  const pending = [from];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    found.push(file);
    if (reached.has(file)) continue;
    reached.add(file);
    pending.push(...(targets.get(file) ?? []));
  }
  return found;
}

/** A file of that name which holds no definition is to be told, not passed over. */
const isNamedAsOne = (file: string) => /^(openapi|swagger)\.[a-z]+$/i.test(path.basename(file));

function byLikelihood(a: string, b: string): number {
  return rank(a) - rank(b) || a.split(path.sep).length - b.split(path.sep).length || (a < b ? -1 : 1);
}

function rank(file: string): number {
  const at = ENTRY_NAMES.indexOf(path.basename(file).toLowerCase());
  return at < 0 ? ENTRY_NAMES.length : at;
}
