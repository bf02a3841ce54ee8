import type { JsonValue } from "@/lib/specs/model";

/** The data of a file of a definition. The entry has no name: how it is called means nothing. */
export interface DefinitionPart {
  file: string;
  data: JsonValue;
}

/** A parsed definition as its files, the entry first, the others by name. */
export function definitionParts(parsed: {
  entry: string;
  fileNames(): string[];
  fileData(name: string): JsonValue | undefined;
}): DefinitionPart[] {
  const others = parsed
    .fileNames()
    .filter((name) => name !== parsed.entry)
    .sort();
  const parts = others.map((file) => ({ file, data: parsed.fileData(file) ?? null }));
  return [{ file: "", data: parsed.fileData(parsed.entry) ?? null }, ...parts];
}
