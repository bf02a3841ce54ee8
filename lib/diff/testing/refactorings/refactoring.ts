import type { JsonObject, SourceSet } from "@/lib/specs/model";

/** One way to write a definition differently without changing what it means. */
export interface Refactoring {
  /** Completes "a definition with its …": `keys and lists in another order`. */
  name: string;
  /** The same definition, written differently; undefined where it has nothing that could be. */
  apply(document: JsonObject): JsonObject | SourceSet | undefined;
}

/** Whether a refactoring answered several files, or a text other than JSON. */
export function isSourceSet(result: JsonObject | SourceSet): result is SourceSet {
  return typeof result.entry === "string" && Array.isArray(result.files);
}
