import path from "node:path";
import { looksLikeDefinition } from "@/lib/specs/languages/glance";
import { definitionRoots } from "./definition-roots";
import type { FileTree } from "./file-tree";

/**
 * Full paths of the files below a folder in which a definition begins: they read like one or are named like one, and no
 * other definition refers to them. Of definitions that refer to each other, the one with the more usual name, or nearer the top.
 */
export function definitionsUnder(folder: string, tree: FileTree): string[] {
  const files = tree.definitionFilesUnder(folder);
  return definitionRoots(
    files.filter((file) => isNamedAsOne(file) || looksLikeDefinition(tree.read(file), file)),
    tree,
  );
}

/** A file of that name which holds no definition is to be told, not passed over. */
const isNamedAsOne = (file: string) => /^(openapi|swagger)\.[a-z]+$/i.test(path.basename(file));
