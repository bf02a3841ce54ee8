import type { ReviewItem } from "@/lib/gates/model";
import type { Decision } from "@/lib/reviews/model";
import type { PresentContent } from "@/lib/reviews/model/present-items";
import { toldItems } from "@/lib/reviews/model/told-items";

/** Whether an approval still is about what there is now. `newItems` is null where nobody can tell what is new. */
export type Coverage = { holds: true } | { holds: false; newItems: readonly ReviewItem[] | null };

/**
 * An approval holds while the bytes are the same, or every item of now was there when it was given: what was approved and
 * did not change stays approved, and prose alone never undoes it. Items hold every place at which the contract's text differs,
 * so that nothing slips through that the comparison does not know. Without knowing both it does not hold.
 */
export function coverageOf(decision: Pick<Decision, "digest" | "covered">, present: PresentContent): Coverage {
  if (decision.digest !== "" && decision.digest === present.digest) return { holds: true };
  const { covered } = decision;
  if (present.items === null || covered === null) return { holds: false, newItems: present.items };
  const newItems = present.items.filter((item) => !covered.has(item.fingerprint));
  return newItems.length === 0 ? { holds: true } : { holds: false, newItems: toldItems(newItems) };
}
