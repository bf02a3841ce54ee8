/** What becomes of calls, as they are counted: stored ones first, then what was refused or folded. */
export const FATES = [
  "recorded",
  "unmatchedOperation",
  "foldedConsumers",
  "preflight",
  "outgoing",
  "unknownService",
  "foreign",
  "tooOld",
  "tooNew",
  "repeated",
] as const;
export type Fate = (typeof FATES)[number];
