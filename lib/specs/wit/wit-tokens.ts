import type { SpecLimits } from "@/lib/specs/source/limits";
import { type TokenGrammar, TokenReader } from "@/lib/specs/languages/token-reader";

/** Words that are names only behind a `%`. */
export const WIT_KEYWORDS: ReadonlySet<string> = new Set(
  (
    "as async bool borrow char constructor enum export f32 f64 flags from func future import include interface list " +
    "map option own package record resource result s16 s32 s64 s8 static stream string tuple type u16 u32 u64 u8 use " +
    "variant with world"
  ).split(" "),
);

/** Wider than the language allows for names, so that a wrong name is told as one. */
export const WIT_GRAMMAR: TokenGrammar = {
  word: /%?[A-Za-z_][\w-]*/y,
  number: /\d+/y,
  strings: [/"(?:[^"\\\n]|\\.)*"/y],
  marks: ["->"],
  lineComment: "//",
  blockComment: ["/*", "*/"],
  nests: true,
};

/** The tokens of a WIT text. */
export function witTokens(file: string, text: string, limits: SpecLimits): TokenReader {
  return new TokenReader(file, text, WIT_GRAMMAR, "WIT", limits.maxNodes);
}

/** Whether a name is in kebab case: words of letters and digits joined by single hyphens, each all lower or all upper case. */
export function isKebab(name: string): boolean {
  return name.split("-").every((word, index) => {
    if (!/^(?:[a-z0-9]+|[A-Z0-9]+)$/.test(word)) return false;
    return index > 0 || /^[A-Za-z]/.test(word);
  });
}

/** Names with the same key cannot stand side by side: case and hyphens tell nothing apart in a component. */
export function nameKey(name: string): string {
  return name.replaceAll("-", "").toLowerCase();
}
