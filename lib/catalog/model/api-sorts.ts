/** Orders of the catalogue; with `-` from the other end. `sunset`: what goes away soonest first, and what does not, last. */
export const API_SORTS = ["name", "-name", "updated", "-updated", "sunset", "operations", "-operations"] as const;
export type ApiSort = (typeof API_SORTS)[number];
