import type { SchemaView } from "@/lib/diff/compare/schema-view";
import type { SearchBudget } from "@/lib/diff/witness/search/search-budget";
import { samplesOf } from "./format-samples";
import { matchingTexts } from "./matching-texts";
import { textsNamed } from "./named-samples";
import { isFound } from "./text-language";

const PLAIN = ["text", "a", "other", "1", "A", "sample"];
/** How many texts are made where values have to differ. */
const MANY = 40;
/** Longer texts are not made. */
const MAX_TEXT = 40_000;

/** Texts that a view's lengths and patterns allow, readable ones first. `first` are tried before all others. */
export function* stringsOf(
  view: SchemaView,
  budget: SearchBudget,
  name?: string,
  first: Iterable<string> = [],
): Generator<string> {
  const seen = new Set<string>();
  for (const text of candidates(view, budget, name, first)) {
    if (seen.has(text) || !fits(view, text)) continue;
    seen.add(text);
    yield text;
  }
}

function* candidates(view: SchemaView, budget: SearchBudget, name: string | undefined, first: Iterable<string>) {
  yield* first;
  const named = textsNamed(name);
  const formatted = view.formats.flatMap((format) => samplesOf(format).valid);
  if (formatted.length > 0) yield* named.filter((text) => formatted.includes(text));
  yield* formatted;
  yield* named;
  const { minLength = 0, maxLength = Infinity } = view.lengths;
  if (minLength > MAX_TEXT) return;
  const filled = formatted.length > 0 ? formatted : [...named, ...PLAIN];
  if (view.patterns.length === 0) {
    yield* PLAIN;
    for (const text of filled) yield withLength(text, minLength, maxLength);
  }
  for (const count of [1, MANY]) {
    if (view.patterns.length === 0) break;
    yield* matchingTexts({ found: view.patterns, minLength, maxLength }, count, budget) ?? [];
  }
  for (let index = 2; index <= MANY; index++) yield withLength(`text ${index}`, minLength, maxLength);
  for (let code = 97; code < 123; code++) yield withLength(String.fromCharCode(code), minLength, maxLength);
  yield "";
}

/** A text cut or lengthened until it has a length. */
export function withLength(text: string, minLength: number, maxLength: number): string {
  const chars = [...text];
  if (chars.length > maxLength) return chars.slice(0, maxLength).join("");
  if (chars.length >= minLength) return text;
  if (!/^[A-Za-z]/.test(text)) return text + "0".repeat(minLength - chars.length);
  const filled = `${text} `.repeat(Math.ceil(minLength / (chars.length + 1)));
  return [...filled].slice(0, minLength).join("").replace(/ $/, "s");
}

function fits(view: SchemaView, text: string): boolean {
  const { minLength = 0, maxLength = Infinity } = view.lengths;
  const length = [...text].length;
  if (length < minLength || length > maxLength) return false;
  return view.patterns.every((pattern) => isFound(pattern, text) !== false);
}
