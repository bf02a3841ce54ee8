import path from "node:path";
import { CliError } from "@/lib/cli/cli-error";
import { looksLikeDefinition } from "@/lib/specs/languages/glance";
import type { SourceFile, SourceSet } from "@/lib/specs/model";
import { DEFAULT_SPEC_LIMITS } from "@/lib/specs/source/limits";
import { disk, type FileTree } from "./file-tree";
import { definitionRoots } from "./definition-roots";
import { ENTRY_NAMES } from "./entry-names";

/** Every file below a folder that may be of a definition, in order, as full paths. Hidden and generated folders are left out. */
export function definitionFilesUnder(folder: string): string[] {
  return disk.definitionFilesUnder(folder);
}

/** A folder as one definition: its entry file, and every other file of such a name as what it may refer to. */
export function collectFolder(folder: string, tree: FileTree = disk): SourceSet {
  const places = tree.definitionFilesUnder(folder);
  if (places.length > DEFAULT_SPEC_LIMITS.maxFiles) {
    throw new CliError(
      `${folder} holds ${places.length} files that may be of a definition.`,
      "Name the file that the definition begins in.",
    );
  }
  const files = places.map((place) => ({
    name: path.relative(folder, place).replaceAll(path.sep, "/"),
    bytes: tree.read(place),
  }));
  return { entry: entryOf(folder, files, tree), files };
}

function entryOf(folder: string, files: readonly SourceFile[], tree: FileTree): string {
  const names = new Set(files.map((file) => file.name));
  const usual = ENTRY_NAMES.find((name) => names.has(name));
  if (usual) return usual;
  const like = files.filter((file) => looksLikeDefinition(file.bytes, file.name));
  const full = (file: SourceFile) => path.join(folder, file.name);
  const roots = new Set(like.length > 1 ? definitionRoots(like.map(full), tree) : like.map(full));
  const candidates = like.filter((file) => roots.has(full(file)));
  const [only] = candidates;
  if (candidates.length === 1 && only) return only.name;
  const what = candidates.length === 0 ? "no API definition" : `${candidates.length} API definitions`;
  const listed = candidates.slice(0, 5).map((file) => file.name);
  throw new CliError(
    `${folder} holds ${what}${listed.length > 0 ? `: ${listed.join(", ")}` : ""}.`,
    "Name the file that the definition begins in.",
  );
}
