import path from "node:path";
import { CliError } from "@/lib/cli/cli-error";
import { disk, type FileTree } from "@/lib/cli/sources/file-tree";
import type { PlanFile, PlanFiles } from "@/lib/imports/model/import-plan";
import fs from "node:fs";

/** The files below a folder, of the disk or of a commit, as what a plan is made of. Nothing outside it is read. */
export function treeFiles(folder: string, tree: FileTree): PlanFiles {
  const known = new Map<string, PlanFile>();
  const fileAt = (name: string): PlanFile => {
    const place = path.join(folder, name);
    return { name, read: () => tree.read(tree === disk ? requireInside(folder, place) : place) };
  };
  const list = tree.definitionFilesUnder(folder).map((place) => {
    const file = fileAt(path.relative(folder, place).replaceAll(path.sep, "/"));
    known.set(file.name, file);
    return file;
  });
  return {
    list: () => list,
    find: (name) => known.get(name) ?? (tree.kindOf(path.join(folder, name)) === "file" ? fileAt(name) : undefined),
  };
}

/** A link may lead anywhere: what it leads to counts. */
function requireInside(folder: string, place: string): string {
  const relative = path.relative(fs.realpathSync(folder), fs.realpathSync(place));
  if (relative.startsWith("..") || path.isAbsolute(relative)) throw new CliError(`${place} lies outside ${folder}`);
  return place;
}
