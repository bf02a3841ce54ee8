import path from "node:path";
import { CliError } from "@/lib/cli/cli-error";
import { readDefinition } from "@/lib/cli/sources/read-definition";
import type { CliWorld } from "@/lib/cli/world";
import type { Finding } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { SpecError } from "@/lib/specs/spec-error";
import { type NamedSource, shownFile } from "./named-source";

/** A definition that a person named, parsed. */
export interface NamedDefinition extends NamedSource {
  parsed: ParsedSource;
  /** The finding with its file named from the folder that the definition begins in. */
  relate: (finding: Finding) => Finding;
}

/** Reads and parses what a person named. CliError where it cannot be read or is no definition, with file and line. */
export async function parseDefinition(name: string, world: CliWorld): Promise<NamedDefinition> {
  return parseNamed(await readDefinition(name, world));
}

/** Parses what was read. CliError where it is no definition, with file and line. */
export function parseNamed(named: NamedSource): NamedDefinition {
  const { source } = named;
  const fromEntry = (file: string) => path.posix.relative(path.posix.dirname(source.entry), file);
  const relate = (finding: Finding) => ({ ...finding, file: fromEntry(finding.file) });
  try {
    return { ...named, parsed: parseSpec(source), relate };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const file = shownFile(named, error.file);
    throw new CliError(`${file}:${error.line}:${error.column}: ${error.message}`, error.fix, error);
  }
}
