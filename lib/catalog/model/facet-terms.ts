import type { CatalogueRow } from "./catalogue-row";
import { FACETS, type FacetName } from "./facets";

/** Numbers for the values of facets, so that counting is adding to a list of numbers. Values are added, never taken out. */
export class FacetTerms {
  private readonly codes = FACETS.map(() => new Map<string, number>());
  /** Of teams, by slug: what was read last. */
  private readonly teamNames = new Map<string, string>();
  private length = 0;

  /** How many numbers there are. */
  get size(): number {
    return this.length;
  }

  /** The numbers of a row's values, a list for each of `FACETS`. */
  codesOf(row: CatalogueRow): (readonly number[])[] {
    this.teamNames.set(row.teamSlug, row.teamName);
    return FACETS.map((facet, at) => valuesOf(row, facet).map((value) => this.codeOf(at, value)));
  }

  /** The values of one facet and their numbers. */
  valuesOf(facet: FacetName): Iterable<[value: string, code: number]> {
    return this.codes[FACETS.indexOf(facet)] ?? [];
  }

  teamName(slug: string): string {
    return this.teamNames.get(slug) ?? slug;
  }

  private codeOf(facet: number, value: string): number {
    const codes = this.codes[facet];
    const known = codes?.get(value);
    if (known !== undefined) return known;
    const code = this.length++;
    codes?.set(value, code);
    return code;
  }
}

function valuesOf(row: CatalogueRow, facet: FacetName): readonly string[] {
  switch (facet) {
    case "team":
      return [row.teamSlug];
    case "domain":
      return row.domain === null ? [] : [row.domain];
    case "format":
      return row.format === null ? [] : [row.format];
    case "state":
      return [row.state];
    case "level":
      return row.level === null ? [] : [`L${row.level}`];
    case "tag":
      return [...new Set(row.tags)];
  }
}
