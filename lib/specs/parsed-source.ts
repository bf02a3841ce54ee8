import type { Declarations } from "@/lib/specs/languages/declarations";
import type { JsonValue, ParsedSpec } from "@/lib/specs/model";
import type { NativeContract } from "@/lib/specs/native-contract";
import type { References } from "@/lib/specs/source/references";

/** A parsed definition with the files it was read from, for cutting slices and bundles out of. */
export interface ParsedSource extends ParsedSpec {
  readonly entry: string;
  /** The definition as its language has it. */
  readonly native: NativeContract;
  /** Of the files as data; in languages without `$ref` every reference leads nowhere. */
  readonly references: References;
  /** Data of every file that was read: the entry and whatever it leads to. Undefined in languages that are not JSON or YAML. */
  fileData(name: string): JsonValue | undefined;
  /** What a file declares that is neither JSON nor YAML, as text without comments, descriptions and layout. Undefined for data. */
  declarations(name: string): Declarations | undefined;
  /** Names of the files that the definition turned out to consist of. */
  fileNames(): string[];
}
