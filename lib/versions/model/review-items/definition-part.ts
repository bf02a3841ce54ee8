import type { JsonValue } from "@/lib/specs/model";
import { referredIllustrations } from "./referred-illustrations";

/** The data of a file of a definition. The entry has no name: how it is called means nothing. */
export interface DefinitionPart {
  file: string;
  data: JsonValue;
}

/** What `definitionParts` is made of. */
interface ParsedFiles {
  entry: string;
  fileNames(): string[];
  fileData(name: string): JsonValue | undefined;
  declarations?(name: string): ReadonlyMap<string, string> | undefined;
}

/**
 * A parsed definition as its files, the entry first, the others by name. What is neither JSON nor YAML stands there by its
 * declarations: an approval covers them as it covers the members of data.
 */
export function definitionParts(parsed: ParsedFiles): DefinitionPart[] {
  const others = parsed
    .fileNames()
    .filter((name) => name !== parsed.entry)
    .sort();
  const parts = others.map((file) => ({ file, data: contentOf(parsed, file) }));
  const all = [{ file: "", data: contentOf(parsed, parsed.entry) }, ...parts];
  const referred = referredIllustrations(all);
  return referred ? [...all, referred] : all;
}

function contentOf(parsed: ParsedFiles, file: string): JsonValue {
  const data = parsed.fileData(file);
  if (data !== undefined) return data;
  const declared = parsed.declarations?.(file);
  // The names below `definitions` are names that somebody chose, in every position.
  return declared ? { definitions: Object.fromEntries(declared) } : null;
}
