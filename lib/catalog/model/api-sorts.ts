/** Orders of the catalogue; with `-` from the other end. */
export const API_SORTS = ["name", "-name", "updated", "-updated"] as const;
export type ApiSort = (typeof API_SORTS)[number];
