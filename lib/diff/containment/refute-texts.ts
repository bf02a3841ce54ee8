import { isCheckedFormat, narrowPattern, widePattern } from "./checked-formats";
import type { Facts } from "./facts";
import { findWord } from "./patterns/find-word";

/** Excluded texts are looked at one by one up to this many. */
const MAX_EXCLUDED = 60;
/** Lengths are counted up to here; longer ones are looked at without the bound. */
const MAX_COUNTED = 300;

/** Whether the facts surely leave no text. */
export function isTextImpossible(facts: Facts): boolean {
  const minLength = facts.lengths.minLength ?? 0;
  const maxLength = facts.lengths.maxLength ?? Number.POSITIVE_INFINITY;
  if (minLength > maxLength) return true;
  const formats = facts.formats.filter(({ holds }) => holds).map(({ format }) => format);
  if (facts.formats.some(({ format, holds }) => !holds && isFormatHeld(format, formats))) return true;
  const all = facts.patterns.filter(({ holds }) => holds).map(({ pattern }) => pattern);
  const none = facts.patterns.filter(({ holds }) => !holds).map(({ pattern }) => pattern);
  if (none.some((pattern) => all.includes(pattern))) return true;
  for (const format of formats) pushIf(all, widePattern(format));
  for (const { format, holds } of facts.formats) if (!holds) pushIf(none, narrowPattern(format));
  const excluded = facts.notValues.size <= MAX_EXCLUDED ? excludedTexts(facts.notValues) : [];
  if (all.length + none.length === 0 && (excluded.length === 0 || maxLength > 3)) return false;
  none.push(...excluded);
  if (
    findWord({ all, none, minLength: Math.min(minLength, MAX_COUNTED), maxLength: bounded(maxLength) }).status ===
    "none"
  )
    return true;
  return all.length + none.length > 1 && isUncountedImpossible(all, none);
}

function isUncountedImpossible(all: readonly string[], none: readonly string[]): boolean {
  return findWord({ all, none, minLength: 0, maxLength: Number.POSITIVE_INFINITY }).status === "none";
}

function bounded(maxLength: number): number {
  return maxLength > MAX_COUNTED ? Number.POSITIVE_INFINITY : maxLength;
}

function pushIf(list: string[], pattern: string | undefined): void {
  if (pattern !== undefined) list.push(pattern);
}

function isFormatHeld(format: string, held: readonly string[]): boolean {
  if (!isCheckedFormat(format) || held.includes(format)) return true;
  return format === "uri-reference" && held.includes("uri");
}

function excludedTexts(keys: ReadonlySet<string>): string[] {
  const patterns: string[] = [];
  for (const key of keys) {
    if (!key.startsWith('"')) continue;
    const text: unknown = JSON.parse(key);
    if (typeof text === "string") patterns.push(`^${text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}$`);
  }
  return patterns;
}
