/** The colours of source by the kinds of `lib/reader/model/highlight/marks.ts`, in their order. */
export const MARK_INKS: readonly (string | undefined)[] = [
  undefined,
  "text-accent-ink",
  "text-info-ink",
  "text-caution-ink",
  "text-success-ink",
  "text-caution-ink",
  "text-muted italic",
  "text-danger-ink",
  "text-accent-ink",
];
