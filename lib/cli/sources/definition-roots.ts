import path from "node:path";
import { targetsOf } from "./collect-files";
import { ENTRY_NAMES } from "./entry-names";
import type { FileTree } from "./file-tree";

/** Of files in which definitions seem to begin, those that no other leads to; of files that lead to each other, the likelier. */
export function definitionRoots(candidates: readonly string[], tree: FileTree): string[] {
  const targets = new Map<string, readonly string[]>();
  const roots = new Set<string>();
  const reached = new Set<string>();
  for (const candidate of candidates.toSorted(byLikelihood)) {
    if (reached.has(candidate)) continue;
    for (const file of reach(candidate, tree, targets, reached)) if (file !== candidate) roots.delete(file);
    roots.add(candidate);
  }
  return [...roots].sort();
}

/** Marks and returns what a file leads to; what was marked before is returned, and not gone into again. */
function reach(from: string, tree: FileTree, targets: Map<string, readonly string[]>, reached: Set<string>): string[] {
  const found: string[] = [];
  const pending = [from];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    found.push(file);
    if (reached.has(file)) continue;
    reached.add(file);
    const next = targets.get(file) ?? targetsOf(file, tree.read(file), tree);
    targets.set(file, next);
    pending.push(...next);
  }
  return found;
}

function byLikelihood(a: string, b: string): number {
  return rank(a) - rank(b) || a.split(path.sep).length - b.split(path.sep).length || (a < b ? -1 : 1);
}

function rank(file: string): number {
  const at = ENTRY_NAMES.indexOf(path.basename(file).toLowerCase());
  return at < 0 ? ENTRY_NAMES.length : at;
}
