/** How what goes away is shown. Apart from its address: the browser needs these words, and not the reader of addresses. */
export const DEPRECATION_VIEWS = ["board", "timeline", "calendar", "list"] as const;
export type DeprecationLook = (typeof DEPRECATION_VIEWS)[number];
