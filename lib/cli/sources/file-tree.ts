import fs from "node:fs";
import path from "node:path";
import { CliError, messageOf } from "@/lib/cli/cli-error";
import { isDefinitionName } from "@/lib/specs/definition-extensions";
import { DEFAULT_SPEC_LIMITS } from "@/lib/specs/source/limits";

/** Where definition files are read from: the disk, or a commit. Places are full paths. */
export interface FileTree {
  kindOf(place: string): "file" | "folder" | undefined;
  /** Every file below a folder that may be of a definition, in order, as full paths. Hidden and generated folders are left out. */
  definitionFilesUnder(folder: string): string[];
  /** Full paths of the files right in a folder that may be of a definition, in order. */
  definitionFilesIn(folder: string): string[];
  /** The file's bytes, or CliError where it cannot be read or is larger than any definition may be. */
  read(file: string): Uint8Array;
}

const SKIPPED = new Set(["node_modules", ".git", "dist", "build"]);

/** Whether nothing in a folder of this name is looked at. */
export const isSkippedFolder = (name: string) => SKIPPED.has(name) || name.startsWith(".");

/** The files of this machine. */
export const disk: FileTree = {
  kindOf(place) {
    const stat = fs.statSync(place, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return "folder";
    return stat ? "file" : undefined;
  },
  definitionFilesUnder(folder) {
    const files: string[] = [];
    const pending = [folder];
    for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
      for (const item of fs.readdirSync(current, { withFileTypes: true })) {
        const place = path.join(current, item.name);
        if (item.isDirectory() && !isSkippedFolder(item.name)) pending.push(place);
        else if (item.isFile() && isDefinitionName(item.name)) files.push(place);
      }
    }
    return files.sort();
  },
  definitionFilesIn(folder) {
    const items = fs.readdirSync(folder, { withFileTypes: true });
    return items
      .filter((item) => item.isFile() && isDefinitionName(item.name))
      .map((item) => path.join(folder, item.name))
      .sort();
  },
  read(file) {
    try {
      requireSize(fs.statSync(file).size);
      return new Uint8Array(fs.readFileSync(file));
    } catch (error) {
      throw new CliError(`${file} cannot be read: ${messageOf(error)}`, undefined, error);
    }
  },
};

/** Throws where a file has more bytes than any definition may have. */
export function requireSize(size: number): void {
  if (size > DEFAULT_SPEC_LIMITS.maxTotalBytes)
    throw new Error(`it has ${size} bytes, more than a definition may have`);
}
