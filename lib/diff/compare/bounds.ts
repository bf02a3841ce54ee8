import type { Bound } from "./schema-view";

/** Whether the first lower bound is as strict as the second. */
export function isAtLeast(a: Bound, b: Bound): boolean {
  return a.value > b.value || (a.value === b.value && (a.exclusive || !b.exclusive));
}

/** Whether the first upper bound is as strict as the second. */
export function isAtMost(a: Bound, b: Bound): boolean {
  return a.value < b.value || (a.value === b.value && (a.exclusive || !b.exclusive));
}

/** The stricter of two lower bounds. */
export function higher(a: Bound | undefined, b: Bound): Bound {
  return a && isAtLeast(a, b) ? a : b;
}

/** The stricter of two upper bounds. */
export function lower(a: Bound | undefined, b: Bound): Bound {
  return a && isAtMost(a, b) ? a : b;
}

/** Whether no number lies between two bounds. */
export function isNothingBetween(minimum: Bound | undefined, maximum: Bound | undefined): boolean {
  if (!minimum || !maximum) return false;
  return minimum.value > maximum.value || (minimum.value === maximum.value && (minimum.exclusive || maximum.exclusive));
}

/** Whether a number is a whole multiple of another; decimal fractions such as 0.3 and 0.1 count as people mean them. */
export function isMultipleOf(value: number, step: number): boolean {
  if (step <= 0) return true;
  if (Number.isInteger(value) && Number.isInteger(step)) return value % step === 0;
  const times = value / step;
  return Math.abs(times - Math.round(times)) <= 1e-9 * Math.max(1, Math.abs(times));
}

/** Among whole numbers "more than 0" is "at least 1". */
export function wholeBound(bound: Bound | undefined, wholeOnly: boolean, towards: 1 | -1): Bound | undefined {
  if (!bound || !wholeOnly) return bound;
  if (bound.exclusive && Number.isInteger(bound.value)) return { value: bound.value + towards, exclusive: false };
  return { value: towards === 1 ? Math.ceil(bound.value) : Math.floor(bound.value), exclusive: false };
}
