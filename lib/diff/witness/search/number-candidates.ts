import { FRACTION, INTEGER, NUMBER } from "@/lib/diff/compare/kinds";
import { NUMBER_RANGES } from "@/lib/diff/witness/values/format-samples";
import { isAllowed, numbersOf, round } from "@/lib/diff/witness/values/number-values";
import type { SearchPair } from "./search-pair";

/** Numbers just outside what the rejecting side allows, inside what the accepting side does. */
export function* numberCandidates({ given, wanted, hint }: SearchPair): Generator<number> {
  if ((given.kinds & NUMBER) === 0) return;
  const outside = (value: number) => !isAllowed(wanted, value) || wanted.values !== undefined;
  let count = 0;
  for (const value of numbersOf(given, hint.name, beyond({ given, wanted }))) {
    if (!outside(value)) continue;
    yield value;
    if (++count >= 12) return;
  }
}

function* beyond({ given, wanted }: Pick<SearchPair, "given" | "wanted">): Generator<number> {
  const step = given.multiples.length > 0 ? Math.max(...given.multiples) : 1;
  const ranges = wanted.formats.flatMap((format) => NUMBER_RANGES.get(format) ?? []);
  const least = [wanted.minimum?.value ?? [], ranges.filter((value) => value < 0)].flat();
  const greatest = [wanted.maximum?.value ?? [], ranges.filter((value) => value > 0)].flat();
  for (const bound of least) yield* [bound - 1, bound, round(Math.ceil(bound / step - 1) * step), round(bound - 0.01)];
  for (const bound of greatest)
    yield* [bound + 1, bound, round(Math.floor(bound / step + 1) * step), round(bound + 0.01)];
  if (least.length > 0 && given.kinds & FRACTION)
    for (const bound of least) yield round(bound - Math.abs(bound) * 0.1 - 0.5);
  if (greatest.length > 0) for (const bound of greatest) yield* [bound * 2, bound * 1.1];
  if (given.kinds & FRACTION && (wanted.kinds & NUMBER) === INTEGER) yield* [1.5, 0.5];
  for (const multiple of wanted.multiples) {
    yield* [multiple + 1, round(multiple / 2), round(multiple * 1.5), round(multiple + 0.1), round(multiple / 3)];
    for (let times = 1; times <= 12; times++) yield round(step * times);
  }
  for (const value of wanted.values?.values() ?? []) {
    if (typeof value === "number") yield* [value + 1, value - 1];
  }
  yield* [3_000_000_000, -3_000_000_000];
}
