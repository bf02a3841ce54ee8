/** What the catalogue is filtered, sorted and counted by, of one API. */
export interface CatalogueRow {
  id: string;
  slug: string;
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
  /** Which version that is. */
  sunsetVersion: string | null;
  openReviews: number;
  /** Of the newest version; 0 without one. */
  operations: number;
  versionCount: number;
  /** Of maturity (APICMM), 0 to 5; null where it is not scored yet. */
  level: number | null;
  /** Lower-case words, a blank or the end of a line between them (`searchLines` of `lib/search/words`). */
  searchText: string;
}
