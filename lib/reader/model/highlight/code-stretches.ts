import type { SourceGrammar, StringMarks } from "@/lib/reader/model/languages/idiom";
import type { Stretch } from "./marks";

const NUMBER = /-?\d[\w.]*/y;
const BLANKS = /[\s]+/y;

/** The stretches of a text in a language with words, strings and comments. Linear; what does not end goes on to the end. */
export function* codeStretches(text: string, grammar: SourceGrammar): Generator<Stretch> {
  const wordPattern = new RegExp(
    `[\\p{L}_${escaped(grammar.wordMarks ?? "")}][\\p{L}\\p{N}_${escaped(grammar.wordMarks ?? "")}]*`,
    "yu",
  );
  const kinds = new Map<string, Stretch["kind"]>([
    ...(grammar.types ?? []).map((name) => [name, "type"] as const),
    ...(grammar.constants ?? []).map((name) => [name, "constant"] as const),
    ...grammar.keywords.map((name) => [name, "keyword"] as const),
  ]);
  for (let at = 0; at < text.length; ) {
    const start = at;
    at = skip(BLANKS, text, at);
    if (at > start) continue;
    const comment = endOfComment(text, at, grammar);
    if (comment !== undefined) {
      yield { kind: "comment", start, end: comment };
      at = comment;
      continue;
    }
    const literal = grammar.strings.find(({ open }) => text.startsWith(open, start));
    if (literal) {
      at = endOfString(text, start, literal);
      yield { kind: "string", start, end: at };
      continue;
    }
    if (grammar.annotation !== undefined && text.startsWith(grammar.annotation, at)) {
      const end = skip(wordPattern, text, at + grammar.annotation.length);
      at = Math.max(end, at + 1);
      if (end > start + grammar.annotation.length) yield { kind: "annotation", start, end };
      continue;
    }
    const number = skip(NUMBER, text, at);
    const named = number > at ? number : skip(wordPattern, text, at);
    at = Math.max(named, at + 1);
    const word = text.slice(start, named);
    // `input: String` and `version: "1"` name a member, whatever the word means elsewhere.
    const isName = number === start && /^[ \t]*:(?![:=])/.test(text.slice(named, named + 20));
    const kind = number > start ? "number" : isName ? undefined : kinds.get(word);
    if (kind) yield { kind, start, end: named };
  }
}

const escaped = (marks: string) => marks.replace(/[\\\]^-]/g, String.raw`\$&`);

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function endOfComment(
  text: string,
  at: number,
  { lineComments, blockComment, nests }: SourceGrammar,
): number | undefined {
  if (blockComment && text.startsWith(blockComment[0], at)) return endOfBlock(text, at, blockComment, nests === true);
  if (!lineComments.some((open) => text.startsWith(open, at))) return undefined;
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

function endOfBlock(text: string, start: number, [open, close]: readonly [string, string], nests: boolean): number {
  let at = start + open.length;
  // Each mark is looked for once: from where the last one was found.
  let inner = nests ? text.indexOf(open, at) : -1;
  for (let depth = 1; depth > 0; ) {
    const end = text.indexOf(close, at);
    if (end < 0) return text.length;
    const isInner = inner >= 0 && inner < end;
    depth += isInner ? 1 : -1;
    at = isInner ? inner + open.length : end + close.length;
    if (inner >= 0 && inner < at) inner = text.indexOf(open, at);
  }
  return at;
}

function endOfString(text: string, start: number, { open, close, escape, isBlock }: StringMarks): number {
  for (let at = start + open.length; at < text.length; at++) {
    if (escape !== undefined && text.startsWith(escape, at)) at += escape.length;
    else if (text.startsWith(close, at)) return at + close.length;
    else if (isBlock !== true && text[at] === "\n") return at;
  }
  return text.length;
}
