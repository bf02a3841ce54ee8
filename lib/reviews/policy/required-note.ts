import type { ReviewItem } from "@/lib/gates/model";

/** An exception that may cover an item: to all of a rule, or to the whole gate where it names neither rule nor fingerprint. */
interface Acceptance {
  gate: string;
  fingerprint?: string | null;
  rule?: string | null;
}

/**
 * The breaking items that nobody has accepted yet, by a live waiver of the compatibility gate: whoever approves them says
 * why. Null where nobody could tell what there is, which needs words as well.
 */
export function unacceptedBreaking(
  items: readonly ReviewItem[] | null,
  acceptances: readonly Acceptance[],
): readonly ReviewItem[] | null {
  if (items === null) return null;
  const of = acceptances.filter((one) => one.gate === "compatibility");
  const isAccepted = (item: ReviewItem) =>
    of.some(
      ({ fingerprint, rule }) =>
        (fingerprint ?? item.fingerprint) === item.fingerprint && (rule ?? item.rule) === item.rule,
    );
  return items.filter((item) => item.severity === "breaking" && !isAccepted(item));
}

/** Whether an approval needs a note. */
export function needsNote(unaccepted: readonly ReviewItem[] | null): boolean {
  return unaccepted === null || unaccepted.length > 0;
}
