const LONGEST = 1_000;

/**
 * The pattern of JSON Schema for the patterns of one step of a restriction, of which a value must match one (XML Schema part 2
 * §4.3.4): they hold for the whole value. Undefined where XML Schema has what ECMAScript has not (classes that are subtracted,
 * blocks of Unicode), or means something else.
 */
export function jsonPattern(patterns: readonly string[]): string | undefined {
  if (patterns.length === 0 || patterns.some((one) => !isTranslatable(one))) return undefined;
  const written = patterns.map((one) => translated(one));
  const text = `^(?:${written.join("|")})$`;
  return text.length <= LONGEST ? text : undefined;
}

function isTranslatable(pattern: string): boolean {
  if (pattern.length > LONGEST || /\\[pPiIcC]|-\[|&&|\[\[/.test(pattern)) return false;
  try {
    return new RegExp(`^(?:${translated(pattern)})$`, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

/** `^` and `$` are ordinary characters there; outside of classes they get a backslash here. */
function translated(pattern: string): string {
  let made = "";
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? "";
    if (char === "\\") {
      made += char + (pattern[++at] ?? "");
      continue;
    }
    if (char === "[") inClass = true;
    else if (char === "]") inClass = false;
    made += !inClass && (char === "^" || char === "$") ? `\\${char}` : char;
  }
  return made;
}
