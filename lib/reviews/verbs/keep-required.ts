import type { ServiceContext } from "@/lib/core/context";
import type { Requirement } from "@/lib/reviews/policy/requirements";
import { keepRequirements } from "@/lib/reviews/store/requirements";

/** Who is asked and why, as the audit log and events hold it. */
export function presentAsked(requirements: readonly Requirement[]) {
  return requirements.map(({ id, team, because }) => ({
    id,
    team: team.slug,
    because: because.code,
    values: because.values,
  }));
}

/**
 * Keeps who must approve a review, for lists and messages; returns those that were not asked before. A team that is gone
 * has no row: nobody can be told, and the review says that it is missing.
 */
export async function keepRequired<R extends Requirement & { satisfied: boolean }>(
  tx: ServiceContext,
  reviewId: string,
  required: readonly R[],
): Promise<R[]> {
  const rows = required.flatMap(({ id, team, because, needed, satisfied }) =>
    team.id === null
      ? []
      : [{ key: id, teamId: team.id, because: because.code, values: because.values, needed, satisfied }],
  );
  const added = await keepRequirements(tx.access, reviewId, rows, tx.now);
  return required.filter((one) => added.includes(one.id));
}
