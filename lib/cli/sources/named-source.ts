import path from "node:path";
import type { SourceSet } from "@/lib/specs/model";

/** The files of a definition that a person named, and what to call them. */
export interface NamedSource {
  source: SourceSet;
  /** The file it begins in, as the person would name it. Never with a password or a query of an address. */
  shown: string;
}

/** A file of a definition as the person would name it; the file it begins in where none is given. */
export function shownFile({ source, shown }: NamedSource, file = source.entry): string {
  if (file === source.entry) return shown;
  const relative = path.posix.relative(path.posix.dirname(source.entry), file);
  return path.join(path.dirname(shown), relative);
}
