/** What the catalogue is counted and narrowed by. */
export const FACETS = ["team", "domain", "format", "state", "level", "tag"] as const;
export type FacetName = (typeof FACETS)[number];

/** Sunsets so near call for attention. */
export const SUNSET_SOON_DAYS = 90;
