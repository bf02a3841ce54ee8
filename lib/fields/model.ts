import type { Disagreement } from "./schema";

/** The page of a name. */
export function fieldHref(name: string): string {
  return `/fields/${encodeURIComponent(name)}`;
}

/** What fields of one name disagree in: kinds of type, formats of one kind, or how the name is spelled. */
export function disagreementsOf(counts: { bases: number; formats: number; spellings: number }): Disagreement[] {
  const found: Disagreement[] = [];
  if (counts.bases > 1) found.push("types");
  if (counts.formats > 1) found.push("formats");
  if (counts.spellings > 0) found.push("spelling");
  return found;
}
