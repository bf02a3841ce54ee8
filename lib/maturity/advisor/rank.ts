/** One row of a matrix under somebody's weights. */
export interface Ranked<Id extends string> {
  id: Id;
  /** Σ weight × mark ÷ Σ weight, from 0 to 5; null where every weight is 0. */
  score: number | null;
  marks: Readonly<Record<string, number>>;
}

/**
 * Rows by their weighted mean, the best first; rows with one score keep their order. With no weight at all there is
 * nothing to rank by: scores are null and the order is that of the matrix.
 */
export function rank<Id extends string, Criterion extends string>(
  rows: readonly { id: Id; marks: Readonly<Record<Criterion, number>> }[],
  weights: Readonly<Record<Criterion, number>>,
  criteria: readonly Criterion[],
): Ranked<Id>[] {
  const total = criteria.reduce((sum, criterion) => sum + weights[criterion], 0);
  const ranked = rows.map(({ id, marks }) => ({
    id,
    marks,
    score:
      total === 0 ? null : criteria.reduce((sum, criterion) => sum + weights[criterion] * marks[criterion], 0) / total,
  }));
  return ranked.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0));
}
