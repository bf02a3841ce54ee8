import type { Rubric, RubricCheck } from "@/lib/maturity/model/rubric";
import type { KnownCheck } from "@/lib/rubrics/model/known-check";

/** A check of a form: as the rubric has it, or as it would be. */
export interface CheckRow extends RubricCheck {
  facet: KnownCheck["facet"] | null;
  title: string;
  /** Whether the rubric counts it. */
  isOn: boolean;
}

/** A row for each check of the rubric, in its order, then for each that it does not count. */
export function rowsOf(rubric: Rubric, known: readonly KnownCheck[]): CheckRow[] {
  const byId = new Map(known.map((one) => [one.id, one]));
  const on = rubric.checks.map((check): CheckRow => {
    const about = byId.get(check.id);
    return { ...check, isOn: true, facet: about?.facet ?? null, title: about?.title ?? check.id };
  });
  const counted = new Set(rubric.checks.map(({ id }) => id));
  const off = known.filter(({ id }) => !counted.has(id)).map((one): CheckRow => ({ ...one, isOn: false }));
  return [...on, ...off];
}

/** The checks that rows say, by level: within one, in the order of the rows. */
export function checksOf(rows: readonly CheckRow[]): RubricCheck[] {
  return rows
    .filter(({ isOn }) => isOn)
    .map(({ id, level, weight, required, effortHours, parameters }) => ({
      ...{ id, level, weight, required, effortHours, parameters },
    }))
    .sort((a, b) => a.level - b.level);
}
