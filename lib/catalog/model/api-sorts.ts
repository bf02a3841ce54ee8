/**
 * Orders of the catalogue; with `-` from the other end. `sunset`: what goes away soonest first, and what does not, last. `calls`: of the
 * last 30 days, those of which nothing was ever recorded before those that nobody called.
 */
export const API_SORTS = [
  "name",
  "-name",
  "updated",
  "-updated",
  "sunset",
  "operations",
  "-operations",
  "calls",
  "-calls",
] as const;
export type ApiSort = (typeof API_SORTS)[number];
