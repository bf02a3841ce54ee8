import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { Linked } from "@/lib/specs/protobuf/model/link-contract";
import type { FileTree } from "@/lib/specs/protobuf/parse/syntax-tree";
import { RULES } from "./rules";

/** What is imported and not there, used and not imported, or imported in a circle. */
export function checkImports(
  linked: Linked,
  trees: readonly FileTree[],
  problems: LanguageProblems,
  places: PlaceIndex,
): void {
  const byName = new Map(trees.map((tree) => [tree.name, tree]));
  for (const tree of trees) {
    for (const { path, place, file, isBuiltIn } of tree.imports) {
      if (file !== undefined || isBuiltIn) continue;
      problems.add(RULES.importMissing, { place, message: `\`${path}\` is imported, and was not handed in.` });
    }
  }
  const seen = new Map(trees.map((tree) => [tree.name, visibleFrom(tree, byName)]));
  for (const { fullName, place, file } of linked.uses) {
    const declared = linked.symbols.types.get(fullName);
    if (!declared || seen.get(file)?.has(declared.file)) continue;
    const message = `\`${fullName}\` is declared in ${declared.file}, which ${file} does not import.`;
    problems.add(RULES.importNeeded, { place, message });
  }
  const isIncomplete = new Set(trees.filter((tree) => lacksImports(tree, seen, byName)).map(({ name }) => name));
  for (const { name, place, file } of linked.unresolved) {
    if (isIncomplete.has(file)) continue;
    problems.add(RULES.dangling, {
      place,
      message: `There is no type \`${name.slice(0, 200)}\`.`,
      position: places.locate(place),
    });
  }
  checkCycles(trees, byName, problems);
}

/** The files whose types a file may use: what it imports, and what that imports in public. */
function visibleFrom(tree: FileTree, byName: ReadonlyMap<string, FileTree>): Set<string> {
  const visible = new Set<string>();
  const pending = tree.imports.flatMap(({ file }) => file ?? []);
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (visible.has(file)) continue;
    visible.add(file);
    for (const one of byName.get(file)?.imports ?? [])
      if (one.modifier === "public" && one.file !== undefined) pending.push(one.file);
  }
  return visible;
}

function lacksImports(
  tree: FileTree,
  seen: ReadonlyMap<string, ReadonlySet<string>>,
  byName: ReadonlyMap<string, FileTree>,
): boolean {
  const isMissing = ({ imports }: FileTree, onlyPublic: boolean): boolean =>
    imports.some((one) => one.file === undefined && !one.isBuiltIn && (!onlyPublic || one.modifier === "public"));
  if (isMissing(tree, false)) return true;
  for (const file of seen.get(tree.name) ?? []) {
    const other = byName.get(file);
    if (other && isMissing(other, true)) return true;
  }
  return false;
}

/** Files that lead back to themselves; what is left when files without open imports are taken away again and again. */
function checkCycles(
  trees: readonly FileTree[],
  byName: ReadonlyMap<string, FileTree>,
  problems: LanguageProblems,
): void {
  const open = new Map<string, number>();
  const importers = new Map<string, string[]>();
  for (const { name, imports } of trees) {
    const files = new Set(imports.flatMap(({ file }) => (file === undefined ? [] : [file])));
    open.set(name, files.size);
    for (const file of files) {
      const known = importers.get(file);
      if (known) known.push(name);
      else importers.set(file, [name]);
    }
  }
  const done = [...open].filter(([, count]) => count === 0).map(([name]) => name);
  for (let name = done.pop(); name !== undefined; name = done.pop()) {
    open.delete(name);
    for (const importer of importers.get(name) ?? []) {
      const count = (open.get(importer) ?? 0) - 1;
      open.set(importer, count);
      if (count === 0) done.push(importer);
    }
  }
  for (const name of open.keys()) {
    const tree = byName.get(name);
    const into = tree?.imports.find(({ file }) => file !== undefined && open.has(file) && leadsTo(file, name, byName));
    if (into)
      problems.add(RULES.importCycle, { place: into.place, message: `\`${into.path}\` leads back to ${name}.` });
  }
}

function leadsTo(from: string, to: string, byName: ReadonlyMap<string, FileTree>): boolean {
  const seen = new Set<string>();
  const pending = [from];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (name === to) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    for (const { file } of byName.get(name)?.imports ?? []) if (file !== undefined) pending.push(file);
  }
  return false;
}
