import { RE2JS } from "re2js";

/** Thrown out of a check that cannot be decided; `message` says why. */
export class Undecided extends Error {}

/** A pattern that can be tested in time linear in the text. */
export interface SafePattern {
  test(text: string): boolean;
  /** Ajv keeps compiled patterns by this text: it must be another one for every pattern. */
  toString(): string;
}

/** Longer patterns are not compiled. */
const MAX_PATTERN = 5_000;

/**
 * A regular expression of a definition, run without backtracking. What RE2 cannot express (look-around,
 * back-references) can be compiled, but testing a text with it throws Undecided.
 */
export function safePattern(pattern: string): SafePattern {
  const compiled = compilePattern(pattern);
  return {
    test(text) {
      if (!compiled) throw new Undecided(`the pattern \`${shortened(pattern)}\` cannot be checked in bounded time`);
      return compiled.matcher(text).find();
    },
    toString: () => `pattern ${pattern}`,
  };
}

/** Whether a pattern can be checked at all. */
export function isCheckable(pattern: string): boolean {
  return compilePattern(pattern) !== undefined;
}

function compilePattern(pattern: string): RE2JS | undefined {
  if (pattern.length > MAX_PATTERN) return undefined;
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern));
  } catch {
    return undefined;
  }
}

function shortened(pattern: string): string {
  return pattern.length > 60 ? `${pattern.slice(0, 59)}…` : pattern;
}
