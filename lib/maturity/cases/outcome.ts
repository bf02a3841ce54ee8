import type { CaseContent, CaseMetric, Measured } from "./model";

/** How one thing went from the first stage to the last. */
export type Went = "better" | "same" | "worse" | "unknown";

/** The middle of what was measured. */
export function middleOf({ least, most }: Measured): number {
  return (least + most) / 2;
}

/** How a metric went: by the middles of its first and last known values; fewer than two known: unknown. */
export function wentOf({ values, better }: Pick<CaseMetric, "values" | "better">): Went {
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < 2) return "unknown";
  const change = middleOf(last) - middleOf(first);
  if (change === 0) return "same";
  return change < 0 === (better === "lower") ? "better" : "worse";
}

/** (last − first) ÷ |first|, by the middles; null where that has no meaning: unknown, or from nothing. */
export function relativeChange({ values }: Pick<CaseMetric, "values">): number | null {
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < 2 || middleOf(first) === 0) return null;
  return (middleOf(last) - middleOf(first)) / Math.abs(middleOf(first));
}

/** One part of the success of a case. */
export interface SuccessPart {
  /** In [0, 1]; null: nobody knows. */
  value: number | null;
  /** By whom: people judged it, or it was counted from how the metrics went. */
  by: "rating" | "metrics" | null;
}

export interface Success {
  /** In [0, 1]: the mean of the parts that are known; null: none is. */
  value: number | null;
  parts: Record<"goal" | "cost" | "satisfaction", SuccessPart>;
  /** How the metrics and qualities went, for those that are known. */
  counted: { better: number; same: number; worse: number };
}

/**
 * The success of a case (DOMAIN §8): goal achievement, cost effectiveness and user satisfaction, each in [0, 1], in equal
 * parts. Where nobody judged the goal it is the share of what is known to have got better (the same counts half). The other
 * two are never guessed: what nobody judged is left out, and the score says so.
 */
export function successOf({ metrics, qualities, ratings }: CaseContent): Success {
  const went: Went[] = [...metrics.map(wentOf), ...qualities.map(({ outcome }) => outcome)];
  const count = (which: Went) => went.filter((one) => one === which).length;
  const counted = { better: count("better"), same: count("same"), worse: count("worse") };
  const known = counted.better + counted.same + counted.worse;
  const byMetrics: SuccessPart =
    known === 0 ? { value: null, by: null } : { value: (counted.better + counted.same / 2) / known, by: "metrics" };
  const rated = (value: number | null): SuccessPart => ({ value, by: value === null ? null : "rating" });
  const parts = {
    goal: ratings.goal === null ? byMetrics : rated(ratings.goal),
    cost: rated(ratings.cost),
    satisfaction: rated(ratings.satisfaction),
  };
  const values = Object.values(parts).flatMap(({ value }) => (value === null ? [] : [value]));
  const value = values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
  return { value, parts, counted };
}
