import { wordsOf } from "@/lib/catalog/model";
import type { ApiAttention, ApiFilter } from "@/lib/catalog/schema";
import type { Catalogue } from "./catalogue";
import {
  type CatalogueEntry,
  compareByNumber,
  NO_CALLS,
  numberOf,
  plainText,
  type RecentCalls,
} from "./catalogue-entry";
import type { FacetTerms } from "./facet-terms";
import { FACETS, type FacetName, SUNSET_SOON_DAYS } from "./facets";

const NOBODYS: ReadonlySet<string> = new Set();
const DAY_MS = 86_400_000;
/** Values of a facet that are shown, besides those that are chosen. */
const FACET_LIMIT = 50;

export type Facets = Record<FacetName, { value: string; label?: string; count: number }[]>;

/** What of a catalogue fits a filter. */
export interface Matches {
  /** In the order of the filter's sort. */
  entries: CatalogueEntry[];
  /** Each without its own choice, and with all others, so that one can widen it; the most frequent value first. */
  facets: Facets;
  attention: ApiAttention;
}

/** Which entries fit a filter, and how many would with other choices, in one pass. The page's cursor is not looked at. */
export function matchCatalogue(
  catalogue: Catalogue,
  filter: ApiFilter,
  now: Date,
  favourites: ReadonlySet<string> = NOBODYS,
  calls: RecentCalls = NO_CALLS,
): Matches {
  const { terms } = catalogue;
  const fits = restOf(filter, now, favourites);
  const choices = FACETS.flatMap((facet, at) => {
    const codes = choiceOf(terms, facet, filter[facet]);
    return codes ? [{ at, codes }] : [];
  });
  const tally = new Uint32Array(terms.size);
  const soon = now.getTime() + SUNSET_SOON_DAYS * DAY_MS;
  const attention = { sunsetSoon: 0, openReview: 0, favourite: 0 };
  const entries: CatalogueEntry[] = [];
  const ordered = filter.sort.endsWith("updated") ? catalogue.byUpdate : catalogue.byName;
  for (const entry of ordered) {
    if (fits !== null && !fits(entry)) continue;
    const missed = missedChoice(choices, entry.codes);
    if (missed === MANY) continue;
    if (missed !== NONE) {
      count(tally, entry.codes[missed]);
      continue;
    }
    count(tally, entry.allCodes);
    entries.push(entry);
    if (entry.sunsetMs !== null && entry.sunsetMs <= soon) attention.sunsetSoon++;
    if (entry.openReviews > 0) attention.openReview++;
    if (favourites.has(entry.id)) attention.favourite++;
  }
  const facet = (name: FacetName) => facetValues(terms, name, tally, filter[name] ?? []);
  const team = facet("team").map((one) => ({ ...one, label: terms.teamName(one.value) }));
  const facets = {
    team,
    domain: facet("domain"),
    format: facet("format"),
    state: facet("state"),
    level: facet("level"),
    tag: facet("tag"),
  };
  sortByNumber(entries, filter.sort, calls);
  return { entries: filter.sort.startsWith("-") ? entries.reverse() : entries, facets, attention };
}

/** Brings entries into one of the orders that the catalogue does not keep. */
function sortByNumber(entries: CatalogueEntry[], sort: ApiFilter["sort"], calls: RecentCalls): void {
  const number = sort.endsWith("updated") ? null : numberOf(sort, calls);
  if (number) entries.sort(compareByNumber(number));
}

function count(tally: Uint32Array, codes: readonly number[] = []): void {
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    tally[code] = (tally[code] ?? 0) + 1;
  }
}

/** The numbers of the chosen values, those that no API has left out; null where nothing is chosen. */
function choiceOf(terms: FacetTerms, facet: FacetName, chosen: readonly string[] | undefined): Set<number> | null {
  if (!chosen) return null;
  const wanted = new Set(chosen);
  const codes = new Set<number>();
  for (const [value, code] of terms.valuesOf(facet)) if (wanted.has(value)) codes.add(code);
  return codes;
}

const NONE = -1;
const MANY = -2;

/** What is chosen of one facet: its place among `FACETS`, and the numbers of the values. */
interface Choice {
  at: number;
  codes: ReadonlySet<number>;
}

/** The place of the one facet whose choice is not met; `NONE` where all are, `MANY` where two or more are not. */
function missedChoice(choices: readonly Choice[], codes: readonly (readonly number[])[]): number {
  let missed = NONE;
  for (const choice of choices) {
    if (codes[choice.at]?.some((code) => choice.codes.has(code))) continue;
    if (missed !== NONE) return MANY;
    missed = choice.at;
  }
  return missed;
}

/** What of a filter is no facet, as one test; null where everything passes. */
function restOf(
  filter: ApiFilter,
  now: Date,
  favourites: ReadonlySet<string>,
): ((entry: CatalogueEntry) => boolean) | null {
  const tests: ((entry: CatalogueEntry) => boolean)[] = [];
  const text = filter.q?.trim();
  if (text) tests.push(hasText(text));
  if (filter.sunsetWithinDays !== undefined) {
    const until = now.getTime() + filter.sunsetWithinDays * DAY_MS;
    tests.push(({ sunsetMs }) => sunsetMs !== null && sunsetMs <= until);
  }
  if (filter.openReview) {
    const wanted = filter.openReview === "true";
    tests.push(({ openReviews }) => openReviews > 0 === wanted);
  }
  if (filter.favourite) {
    const wanted = filter.favourite === "true";
    tests.push(({ id }) => favourites.has(id) === wanted);
  }
  return tests.length > 0 ? (entry) => tests.every((test) => test(entry)) : null;
}

/** Whether each word begins a word of the API, or the text as it is stands somewhere in its name. */
function hasText(text: string): (entry: CatalogueEntry) => boolean {
  const whole = plainText(text);
  const words = wordsOf(text)
    .slice(0, 12)
    .map((word) => ` ${word}`);
  return ({ plainName, words: own }) =>
    plainName.includes(whole) || (words.length > 0 && words.every((word) => own.includes(word)));
}

function facetValues(terms: FacetTerms, facet: FacetName, tally: Uint32Array, chosen: readonly string[]) {
  return [...terms.valuesOf(facet)]
    .map(([value, code]) => ({ value, count: tally[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .filter(({ value }, place) => place < FACET_LIMIT || chosen.includes(value));
}
