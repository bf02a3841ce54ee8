import type { ScoreExplanation } from "@/lib/scorecards/schema/evidence-of-score";

export interface ChangedCheck {
  id: string;
  /** Null: the rubric of that day did not have it. */
  from: string | null;
  to: string | null;
}

/** Checks whose status was another at the second instant, those that came to be met first. */
export function changedChecks(
  before: Pick<ScoreExplanation["stored"], "statuses">,
  after: Pick<ScoreExplanation["stored"], "statuses">,
): ChangedCheck[] {
  const from = new Map(Object.entries(before.statuses));
  const to = new Map(Object.entries(after.statuses));
  const ids = [...new Set([...to.keys(), ...from.keys()])];
  const changed = ids.flatMap((id) => {
    const [one, other] = [from.get(id) ?? null, to.get(id) ?? null];
    return one === other ? [] : { id, from: one, to: other };
  });
  const rank = ({ from: one, to: other }: ChangedCheck) => (other === "met" ? 0 : one === "met" ? 1 : 2);
  return changed.toSorted((one, other) => rank(one) - rank(other));
}
