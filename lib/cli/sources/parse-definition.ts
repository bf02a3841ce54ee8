import fs from "node:fs";
import path from "node:path";
import { CliError } from "@/lib/cli/cli-error";
import { readDefinition } from "@/lib/cli/sources/read-definition";
import type { CliWorld } from "@/lib/cli/world";
import type { Finding, SourceSet } from "@/lib/specs/model";
import { parseSpec, type ParsedSource } from "@/lib/specs/parse-spec";
import { SpecError } from "@/lib/specs/spec-error";

/** A definition that a person named, parsed. */
export interface NamedDefinition {
  parsed: ParsedSource;
  /** The file it begins in, as the person would name it. */
  shown: string;
  /** The finding with its file named from the folder that the definition begins in. */
  relate: (finding: Finding) => Finding;
}

/** Reads and parses what a person named. CliError where it cannot be read or is no definition, with file and line. */
export async function parseDefinition(name: string, world: CliWorld): Promise<NamedDefinition> {
  const source = await readDefinition(name, world);
  const shown = shownName(name, source, world);
  const fromEntry = (file: string) => path.posix.relative(path.posix.dirname(source.entry), file);
  const relate = (finding: Finding) => ({ ...finding, file: fromEntry(finding.file) });
  try {
    return { parsed: parseSpec(source), shown, relate };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const file = path.join(path.dirname(shown), fromEntry(error.file));
    throw new CliError(`${file}:${error.line}:${error.column}: ${error.message}`, error.fix, error);
  }
}

/** A folder is shown as the file in it. */
function shownName(name: string, source: SourceSet, world: CliWorld): string {
  const isFolder = fs.statSync(path.resolve(world.cwd, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? path.join(name, source.entry) : name;
}
