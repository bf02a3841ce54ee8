import { safePattern, Undecided } from "@/lib/diff/witness/safe-pattern";

const LONGEST = 1_000;
/** What the classes of XML Schema hold among the characters of ASCII (part 2, appendix F). */
const CLASSES: Readonly<Record<string, string>> = {
  d: "0-9",
  w: "0-9A-Za-z$+<=>^`|~",
  s: " \\t\\n\\r",
  i: "A-Za-z_:",
  c: "A-Za-z0-9_:.\\-",
};
const COMPLEMENTS: Readonly<Record<string, string>> = {
  D: "\\x00-/:-\\x7f",
  W: "\\x00-#%-*,-/:;?@\\[-\\]_{}\\x7f",
  S: "\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f!-\\x7f",
  I: "\\x00-9;-@\\[-^`{-\\x7f",
  C: "\\x00-,/;-@\\[-^`{-\\x7f",
};

/** Whether a text is wholly one of a pattern of XML Schema. Throws Undecided where the pattern is not understood. */
export function matchesXsdPattern(pattern: string, text: string): boolean {
  const { source, isAscii } = translated(pattern);
  if (isAscii && /[^\x00-\x7f]/.test(text)) throw new Undecided(`the pattern \`${pattern}\` is judged for ASCII alone`);
  return safePattern(`^(?:${source})$`).test(text);
}

const known = new Map<string, { source: string; isAscii: boolean }>();

function translated(pattern: string): { source: string; isAscii: boolean } {
  const made = known.get(pattern) ?? translate(pattern);
  if (known.size > 500) known.clear();
  known.set(pattern, made);
  return made;
}

function translate(pattern: string): { source: string; isAscii: boolean } {
  const undecided = new Undecided("a pattern is written in a way that is not judged");
  if (pattern.length > LONGEST) throw undecided;
  let source = "";
  let isAscii = false;
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? "";
    if (char === "\\") {
      const next = pattern[++at] ?? "";
      const held = CLASSES[next] ?? COMPLEMENTS[next];
      if (held !== undefined) {
        isAscii = true;
        source += depth > 0 ? held : `[${held}]`;
      } else if (/^[pP]$/.test(next)) {
        const name = /^\{([A-Z][a-z]?)\}/.exec(pattern.slice(at + 1))?.[0];
        if (name === undefined) throw undecided;
        source += `\\${next}${name}`;
        at += name.length;
      } else if (/^[nrt\\|.?*+(){}[\]^$-]$/.test(next)) source += `\\${next}`;
      else throw undecided;
    } else if (char === "[") {
      // A class that is taken from another.
      if (depth > 0) throw undecided;
      depth++;
      source += char;
      if (pattern[at + 1] === "^") {
        source += "^";
        at++;
      }
    } else if (char === "]") {
      if (--depth < 0) throw undecided;
      source += char;
    } else if (depth > 0) {
      if (char === "-" && pattern[at + 1] === "[") throw undecided;
      source += char === "&" || char === "^" ? `\\${char}` : char;
    } else if (char === "^" || char === "$") source += `\\${char}`;
    else if (char === "(" && pattern[at + 1] === "?") throw undecided;
    // Any character but the ends of lines.
    else if (char === ".") source += "[^\\n\\r]";
    // Nothing is lazy there.
    else if (char === "?" && /[*+?}]$/.test(source) && !/\\.$/.test(source)) throw undecided;
    else source += char;
  }
  return { source, isAscii };
}
