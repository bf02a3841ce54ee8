import type { ApiSort } from "./api-sorts";
import type { CatalogueRow } from "./catalogue-row";
import type { FacetTerms } from "./facet-terms";

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
  /** The same in one list. */
  allCodes: readonly number[];
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
  const codes = terms.codesOf(row);
  // Each field is named: objects that are spread together are many times slower to read, and ten thousand are read at once.
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    teamSlug: row.teamSlug,
    teamName: row.teamName,
    domain: row.domain,
    tags: row.tags,
    format: row.format,
    state: row.state,
    updatedMs: row.updatedMs,
    sunsetMs: row.sunsetMs,
    sunsetVersion: row.sunsetVersion,
    openReviews: row.openReviews,
    operations: row.operations,
    versionCount: row.versionCount,
    level: row.level,
    searchText: row.searchText,
    nameKey: nameKeyOf(row.name),
    plainName: plainText(row.name),
    words: ` ${row.searchText.replaceAll("\n", " ")}`,
    codes,
    allCodes: codes.flat(),
  };
}

/** Later than any sunset: where none is known. */
const NEVER_MS = Number.MAX_SAFE_INTEGER;

/** Calls of APIs in the last 30 days, by id; those of which nothing was ever recorded are not in it. */
export type RecentCalls = ReadonlyMap<string, number>;

/** Where an order does not ask for calls, nobody reads them. */
export const NO_CALLS: RecentCalls = new Map();

/** What an order sorts by as a number; null for those by name. */
export function numberOf(sort: ApiSort, calls: RecentCalls): ((entry: CatalogueEntry) => number) | null {
  switch (sort) {
    case "name":
    case "-name":
      return null;
    case "updated":
    case "-updated":
      return ({ updatedMs }) => updatedMs;
    case "sunset":
      return ({ sunsetMs }) => (sunsetMs === null ? NEVER_MS : Math.round(sunsetMs));
    case "operations":
    case "-operations":
      return ({ operations }) => operations;
    case "calls":
    case "-calls":
      return ({ id }) => calls.get(id) ?? -1;
  }
}

type Compared = Pick<CatalogueEntry, "id" | "nameKey" | "updatedMs">;

/** Negative where `a` comes before `b` by name; names that are the same go by id. */
export function compareByName(a: Compared, b: Compared): number {
  if (a.nameKey !== b.nameKey) return a.nameKey < b.nameKey ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Negative where the first number is smaller; where both are the same, ids decide. */
export function compareNumbers(number: number, id: string, other: number, otherId: string): number {
  return number - other || (id < otherId ? -1 : id > otherId ? 1 : 0);
}

/** Negative where `a` has the smaller number; where both have the same, by id. */
export function compareByNumber(numberOf: (entry: CatalogueEntry) => number) {
  return (a: CatalogueEntry, b: CatalogueEntry): number => compareNumbers(numberOf(a), a.id, numberOf(b), b.id);
}

/** Negative where `a` was changed before `b`; at the same instant by id. */
export function compareByUpdate(a: Compared, b: Compared): number {
  return compareNumbers(a.updatedMs, a.id, b.updatedMs, b.id);
}

/** The next of its deprecated versions to go away. */
export function nextSunsetOf({ sunsetVersion, sunsetMs }: Pick<CatalogueRow, "sunsetVersion" | "sunsetMs">) {
  return sunsetVersion === null || sunsetMs === null ? null : { version: sunsetVersion, sunsetAt: new Date(sunsetMs) };
}
