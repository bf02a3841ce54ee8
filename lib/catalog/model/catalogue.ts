import { type CatalogueEntry, catalogueEntry, compareByName, compareByUpdate } from "./catalogue-entry";
import type { CatalogueRow } from "./catalogue-row";
import { FacetTerms } from "./facet-terms";

/** Every API of the registry in the orders that the list has. Never changed: a change makes another one. */
export interface Catalogue {
  byName: readonly CatalogueEntry[];
  byUpdate: readonly CatalogueEntry[];
  terms: FacetTerms;
}

/** A catalogue of all rows. */
export function catalogueOf(rows: readonly CatalogueRow[]): Catalogue {
  const terms = new FacetTerms();
  const entries = rows.map((row) => catalogueEntry(row, terms));
  return { byName: entries.toSorted(compareByName), byUpdate: entries.toSorted(compareByUpdate), terms };
}

/**
 * The catalogue after a change: the APIs of `ids` are as in `rows`, or gone where they are not among them. Takes time in
 * proportion to the whole only for copying.
 */
export function withRows(catalogue: Catalogue, ids: ReadonlySet<string>, rows: readonly CatalogueRow[]): Catalogue {
  const { terms } = catalogue;
  const entries = rows.map((row) => catalogueEntry(row, terms));
  const merge = (old: readonly CatalogueEntry[], compare: typeof compareByName) =>
    merged(
      old.filter(({ id }) => !ids.has(id)),
      entries.toSorted(compare),
      compare,
    );
  return {
    byName: merge(catalogue.byName, compareByName),
    byUpdate: merge(catalogue.byUpdate, compareByUpdate),
    terms,
  };
}

function merged(
  left: readonly CatalogueEntry[],
  right: readonly CatalogueEntry[],
  compare: typeof compareByName,
): CatalogueEntry[] {
  const out: CatalogueEntry[] = [];
  let at = 0;
  for (const entry of left) {
    for (let next = right[at]; next && compare(next, entry) < 0; next = right[at]) {
      out.push(next);
      at++;
    }
    out.push(entry);
  }
  return out.concat(right.slice(at));
}
