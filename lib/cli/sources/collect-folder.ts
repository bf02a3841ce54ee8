import path from "node:path";
import { CliError } from "@/lib/cli/cli-error";
import { looksLikeDefinition } from "@/lib/specs/source/looks-like-definition";
import type { SourceFile, SourceSet } from "@/lib/specs/model";
import { DEFAULT_SPEC_LIMITS } from "@/lib/specs/source/limits";
import { disk, type FileTree } from "./file-tree";

/** Names a definition of several files usually begins in, best first. */
export const ENTRY_NAMES = ["openapi", "swagger", "api", "index", "main", "root"].flatMap((stem) =>
  ["yaml", "yml", "json"].map((extension) => `${stem}.${extension}`),
);

/** Every YAML and JSON file below a folder, in order, as full paths. Hidden and generated folders are left out. */
export function definitionFilesUnder(folder: string): string[] {
  return disk.definitionFilesUnder(folder);
}

/** A folder as one definition: its entry file, and every other YAML or JSON file as what it may refer to. */
export function collectFolder(folder: string, tree: FileTree = disk): SourceSet {
  const places = tree.definitionFilesUnder(folder);
  if (places.length > DEFAULT_SPEC_LIMITS.maxFiles) {
    throw new CliError(
      `${folder} holds ${places.length} YAML and JSON files.`,
      "Name the file that the definition begins in.",
    );
  }
  const files = places.map((place) => ({
    name: path.relative(folder, place).replaceAll(path.sep, "/"),
    bytes: tree.read(place),
  }));
  return { entry: entryOf(folder, files), files };
}

function entryOf(folder: string, files: readonly SourceFile[]): string {
  const names = new Set(files.map((file) => file.name));
  const usual = ENTRY_NAMES.find((name) => names.has(name));
  if (usual) return usual;
  const candidates = files.filter((file) => looksLikeDefinition(file.bytes));
  const [only] = candidates;
  if (candidates.length === 1 && only) return only.name;
  const what = candidates.length === 0 ? "no API definition" : `${candidates.length} API definitions`;
  const listed = candidates.slice(0, 5).map((file) => file.name);
  throw new CliError(
    `${folder} holds ${what}${listed.length > 0 ? `: ${listed.join(", ")}` : ""}.`,
    "Name the file that the definition begins in.",
  );
}
