import type { FacetTerms } from "./facet-terms";

/** What the catalogue is filtered, sorted and counted by, of one API. */
export interface CatalogueRow {
  id: string;
  name: string;
  teamSlug: string;
  teamName: string;
  domain: string | null;
  tags: readonly string[];
  /** Of the newest version; null without one. */
  format: string | null;
  /** Of the newest version; `unpublished` without one. */
  state: string;
  /** Milliseconds since 1970. */
  updatedMs: number;
  /** The next of its deprecated versions to go away, in milliseconds since 1970; null where none is deprecated. */
  sunsetMs: number | null;
  openReviews: number;
  /** Lower-case words, a blank or the end of a line between them (`searchLines` of `lib/search/words`). */
  searchText: string;
}

/** A row with what is worked out of it once, when it is read. */
export interface CatalogueEntry extends CatalogueRow {
  /** What it is sorted by as a name: no accents, no capitals, and short enough for a cursor. */
  nameKey: string;
  /** The name without accents and capitals. */
  plainName: string;
  /** Each word with a blank before it, so that a word's beginning can be looked for. */
  words: string;
  /** Numbers of its values, a list for each facet. */
  codes: readonly (readonly number[])[];
}

const KEY_LENGTH = 60;

/** A text as it is compared: no capitals, and no accents on Latin letters; other marks make other letters, and stay. */
export function plainText(text: string): string {
  const apart = text.normalize("NFKD").toLowerCase();
  return apart.replace(/[\u0300-\u036f]/g, "").normalize("NFC");
}

/** The place of a name in an alphabet, without regard to accents and capitals; at most 60 characters of it. */
export function nameKeyOf(name: string): string {
  return [...plainText(name).slice(0, KEY_LENGTH * 2)].slice(0, KEY_LENGTH).join("").toWellFormed();
}

/** A row, ready to be compared. */
export function catalogueEntry(row: CatalogueRow, terms: FacetTerms): CatalogueEntry {
  return {
    ...row,
    nameKey: nameKeyOf(row.name),
    plainName: plainText(row.name),
    words: ` ${row.searchText.replaceAll("\n", " ")}`,
    codes: terms.codesOf(row),
  };
}

type Compared = Pick<CatalogueEntry, "id" | "nameKey" | "updatedMs">;

/** Negative where `a` comes before `b` by name; names that are the same go by id. */
export function compareByName(a: Compared, b: Compared): number {
  if (a.nameKey !== b.nameKey) return a.nameKey < b.nameKey ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Negative where `a` was changed before `b`; at the same instant by id. */
export function compareByUpdate(a: Compared, b: Compared): number {
  return a.updatedMs - b.updatedMs || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
