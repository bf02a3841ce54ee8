import { STRING } from "@/lib/diff/compare/kinds";
import { samplesOf } from "@/lib/diff/witness/values/format-samples";
import { matchingTexts } from "@/lib/diff/witness/values/matching-texts";
import { textsNamed } from "@/lib/diff/witness/values/named-samples";
import { stringsOf, withLength } from "@/lib/diff/witness/values/string-values";
import type { Searching, SearchPair } from "./search-pair";

const MAX_TEXT = 40_000;

/** Texts that break one demand of the rejecting side each. */
export function* stringCandidates({ maker }: Searching, { given, wanted, hint }: SearchPair): Generator<string> {
  if ((given.kinds & STRING) === 0) return;
  const first = [...misshaped(wanted.formats), ...wrongLengths(given, wanted, hint.name)];
  yield* limited(stringsOf(given, maker.budget, hint.name, first), 25);
  const { minLength = 0, maxLength = Infinity } = given.lengths;
  for (const pattern of wanted.patterns) {
    if (given.patterns.includes(pattern)) continue;
    const demand = { found: given.patterns, absent: [pattern], minLength, maxLength };
    yield* matchingTexts(demand, 3, maker.budget) ?? [];
  }
  if (given.patterns.length > 0) yield* ofOtherLength(maker.budget, given, wanted);
  for (const value of wanted.values?.values() ?? []) {
    if (typeof value !== "string") continue;
    yield* [`${value}x`, value.toUpperCase(), value.toLowerCase()];
    break;
  }
}

function misshaped(formats: readonly string[]): string[] {
  return formats.flatMap((format) => samplesOf(format).invalid);
}

function* wrongLengths(
  given: SearchPair["given"],
  wanted: SearchPair["wanted"],
  name: string | undefined,
): Generator<string> {
  const text = textsNamed(name)[0] ?? "text";
  const { minLength, maxLength } = wanted.lengths;
  const own = given.lengths.maxLength ?? Infinity;
  if (minLength !== undefined && minLength > 0 && minLength <= MAX_TEXT) {
    yield withLength(text, Math.min(minLength - 1, own), minLength - 1);
    yield "";
  }
  if (maxLength !== undefined && maxLength < MAX_TEXT) {
    yield withLength(text, maxLength + 1, maxLength + 1);
    for (const format of given.formats) for (const text of samplesOf(format).valid) yield* lengthened(text, maxLength);
  }
}

/** A sample of a format that stays one while it grows: longer names before `@` or behind the host. */
function* lengthened(text: string, maxLength: number): Generator<string> {
  const missing = maxLength + 1 - text.length;
  if (missing <= 0) return;
  if (text.includes("://")) yield `${text}/${"a".repeat(missing)}`;
  if (text.startsWith("/")) yield text + "a".repeat(missing);
}

function ofOtherLength(budget: { steps: number }, given: SearchPair["given"], wanted: SearchPair["wanted"]): string[] {
  const { minLength, maxLength } = wanted.lengths;
  const least = given.lengths.minLength ?? 0;
  const most = given.lengths.maxLength ?? Infinity;
  const texts: string[] = [];
  const look = (from: number, to: number) => {
    if (from > to) return;
    texts.push(...(matchingTexts({ found: given.patterns, minLength: from, maxLength: to }, 2, budget) ?? []));
  };
  if (minLength !== undefined) look(least, Math.min(most, minLength - 1));
  if (maxLength !== undefined) look(Math.max(least, maxLength + 1), most);
  return texts;
}

function* limited<T>(values: Iterable<T>, count: number): Generator<T> {
  let seen = 0;
  for (const value of values) {
    yield value;
    if (++seen >= count) return;
  }
}
