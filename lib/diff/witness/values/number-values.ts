import { INTEGER, NUMBER } from "@/lib/diff/compare/kinds";
import type { SchemaView } from "@/lib/diff/compare/schema-view";
import { NUMBER_RANGES } from "./format-samples";
import { numbersNamed } from "./named-samples";

const PLAIN = [1, 0, 10, 2, 100, 42, -1, 0.5, 1.5, 19.99, -10, 1000, 7, 3];
/** How many neighbours are tried where values have to differ. */
const MANY = 200;

/** Numbers that a view allows, readable ones first. `first` are tried before all others. */
export function* numbersOf(view: SchemaView, name?: string, first: Iterable<number> = []): Generator<number> {
  const seen = new Set<number>();
  for (const value of candidates(view, name, first)) {
    if (seen.has(value) || !isAllowed(view, value)) continue;
    seen.add(value);
    yield value;
  }
}

function* candidates(view: SchemaView, name: string | undefined, first: Iterable<number>): Generator<number> {
  yield* first;
  yield* numbersNamed(name);
  yield* PLAIN;
  const { least, greatest } = limitsOf(view);
  const step = stepOf(view);
  for (const bound of [least, greatest]) {
    if (bound === undefined) continue;
    yield bound;
    for (const near of [1, 0.5, 0.01]) {
      yield round(bound + near);
      yield round(bound - near);
    }
    if (Math.abs(bound) < 1e15) yield* [Math.floor(bound), Math.ceil(bound)];
  }
  if (least !== undefined && greatest !== undefined) yield round((least + greatest) / 2);
  const start = Math.ceil((least ?? (greatest === undefined ? 0 : greatest - step * MANY)) / step);
  for (let index = 0; index <= MANY; index++) yield round((start + index) * step);
}

function limitsOf(view: SchemaView): { least?: number; greatest?: number } {
  let least = view.minimum?.value;
  let greatest = view.maximum?.value;
  for (const format of view.formats) {
    const range = NUMBER_RANGES.get(format);
    if (!range) continue;
    if (least === undefined || range[0] > least) least = range[0];
    if (greatest === undefined || range[1] < greatest) greatest = range[1];
  }
  return { least, greatest };
}

/** A step that hits a multiple of everything that is asked for, where that is easily found. */
function stepOf(view: SchemaView): number {
  let step = 1;
  const { multiples } = view;
  const [only] = multiples;
  if (only === undefined) return step;
  if (multiples.length === 1) return only;
  if (multiples.every(Number.isInteger)) {
    for (const value of multiples) step = (step / greatestCommonDivisor(step, value)) * value;
    return step;
  }
  return round(multiples.reduce((product, value) => product * value, 1));
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [Math.abs(a), Math.abs(b)];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger || 1;
}

/** Whether a view's kinds, bounds and multiples allow a number. */
export function isAllowed(view: SchemaView, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if ((view.kinds & NUMBER) === INTEGER && !Number.isInteger(value)) return false;
  const { minimum, maximum } = view;
  if (minimum && (value < minimum.value || (minimum.exclusive && value === minimum.value))) return false;
  if (maximum && (value > maximum.value || (maximum.exclusive && value === maximum.value))) return false;
  for (const format of view.formats) {
    const range = NUMBER_RANGES.get(format);
    if (range && (value < range[0] || value > range[1])) return false;
    if (format === "int32" && !Number.isInteger(value)) return false;
  }
  return view.multiples.every((step) => isMultiple(value, step));
}

/** Whether a number is a multiple of another, as validators with nine decimals see it. */
export function isMultiple(value: number, step: number): boolean {
  const quotient = value / step;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

/** Without the noise of binary fractions. */
export function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
