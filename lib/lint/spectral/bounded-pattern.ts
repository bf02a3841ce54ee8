import { RE2JS } from "re2js";

/** A pattern that is tested in time linear in the text, whatever its author wrote. */
export interface BoundedPattern {
  source: string;
  test(text: string): boolean;
}

export type CompiledPattern =
  | { kind: "ready"; pattern: BoundedPattern }
  /** Well-formed, but needs backtracking: what uses it cannot run, and says so. */
  | { kind: "unbounded"; because: string }
  | { kind: "malformed"; message: string };

const LONGEST = 5_000;
const MOST_REPEATS = 1_000;
/** Look-ahead, look-behind, back-references. */
const NEEDS_BACKTRACKING = /\(\?[=!]|\(\?<[=!]|\\[1-9]|\\k</;
/** A pattern of these letters alone means just itself. */
const PLAIN = /^[\w\s<>="':;,@#%&!~/-]+$/;

/** Compiles a pattern without backtracking (RE2). `flags` as in JavaScript; `g`, `y` and `u` change nothing here. */
export function compilePattern(source: string, flags = ""): CompiledPattern {
  const shown = source.length > 60 ? `${source.slice(0, 59)}…` : source;
  if (source.length > LONGEST) return { kind: "malformed", message: `A pattern is at most ${LONGEST} letters long.` };
  const strange = /[^dgimsuvy]/.exec(flags)?.[0];
  if (strange !== undefined) return { kind: "malformed", message: `There is no pattern flag "${strange}".` };
  if (NEEDS_BACKTRACKING.test(source)) {
    const because = `the pattern \`${shown}\` looks around or back, which cannot be done in bounded time`;
    return { kind: "unbounded", because };
  }
  if (repeatsTooOften(source)) {
    return { kind: "unbounded", because: `the pattern \`${shown}\` counts to more than ${MOST_REPEATS}` };
  }
  if (flags === "" && PLAIN.test(source)) {
    return { kind: "ready", pattern: { source, test: (text) => text.includes(source) } };
  }
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(source), re2Flags(flags));
    return { kind: "ready", pattern: { source, test: (text) => compiled.matcher(text).find() } };
  } catch {
    return { kind: "malformed", message: `\`${shown}\` is not a regular expression.` };
  }
}

/** A pattern as Spectral's `pattern` function takes it: bare, or `/…/flags`. */
export function compileWrittenPattern(written: string): CompiledPattern {
  const parts = /^\/(.+)\/([a-z]*)$/su.exec(written);
  return parts ? compilePattern(parts[1] ?? "", parts[2]) : compilePattern(written);
}

function re2Flags(flags: string): number {
  let value = 0;
  if (flags.includes("i")) value |= RE2JS.CASE_INSENSITIVE;
  if (flags.includes("m")) value |= RE2JS.MULTILINE;
  if (flags.includes("s")) value |= RE2JS.DOTALL;
  return value;
}

function repeatsTooOften(source: string): boolean {
  for (const [, low = "", high = ""] of source.matchAll(/\{(\d+)(?:,(\d*))?\}/g)) {
    if (Number(low) > MOST_REPEATS || Number(high) > MOST_REPEATS) return true;
  }
  return false;
}
