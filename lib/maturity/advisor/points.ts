/** What speaks for advice. */
export const ADVICE_REASONS = [
  "tree",
  "no-tree",
  "quadrant",
  "contract-first",
  "contract-close",
  "runtime-first",
  "runtime-close",
  "strong-mark",
  "isolation-enough",
] as const;

/** What speaks against it, or is to be known. */
export const ADVICE_CAUTIONS = [
  "also",
  "unsure",
  "other-quadrant",
  "contract-behind",
  "runtime-behind",
  "weak-mark",
  "isolation-short",
  "skill",
  "border",
] as const;
