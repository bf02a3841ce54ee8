import type { SpecLimits } from "@/lib/specs/source/limits";
import { type Token, type TokenGrammar, TokenReader } from "./token-reader";

/**
 * What a text declares: by what each declaration is called, the declaration as text. Comments, descriptions and layout are left
 * out, and nothing else: two texts with the same declarations are one contract, also in what no comparison knows.
 */
export type Declarations = ReadonlyMap<string, string>;

const LONGEST_NAME = 200;

/** Puts declarations together; of several with one name each has its number. */
export function declarationsOf(found: Iterable<readonly [name: string, text: string]>): Declarations {
  const declarations = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const [called, text] of found) {
    const name = called.slice(0, LONGEST_NAME);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    declarations.set(count === 1 ? name : `${name} (${count})`, text);
  }
  return declarations;
}

/** How the texts of a language with braces are cut into declarations: at the `;` and `}` that stand in nothing. */
export function tokenDeclarations(grammar: TokenGrammar, language: string) {
  return (file: string, text: string, limits: SpecLimits): Declarations =>
    declarationsOf(pieces(new TokenReader(file, text, grammar, language, limits.maxNodes)));
}

const OPENING: ReadonlySet<string> = new Set(["{", "(", "["]);
const CLOSING: ReadonlySet<string> = new Set(["}", ")", "]"]);

function* pieces(reader: TokenReader): Generator<[name: string, text: string]> {
  let tokens: Token[] = [];
  let depth = 0;
  while (!reader.isDone) {
    const token = reader.next();
    tokens.push(token);
    if (token.kind !== "mark") continue;
    if (OPENING.has(token.text)) depth++;
    else if (CLOSING.has(token.text)) depth--;
    if (depth > 0 || (token.text !== "}" && token.text !== ";")) continue;
    yield [nameOf(tokens), written(tokens)];
    tokens = [];
  }
  if (tokens.length > 0) yield [nameOf(tokens), written(tokens)];
}

/** Strings keep their quotes, so that one space between tokens says it all. */
const written = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(" ");

/** `message Order` of what has a body, else what stands before its value. */
function nameOf(tokens: readonly Token[]): string {
  const body = tokens.findIndex(({ kind, text }) => kind === "mark" && text === "{");
  if (body < 0) {
    const end = tokens.findIndex(({ kind, text }) => kind === "mark" && (text === "=" || text === ";"));
    return written(end < 0 ? tokens : tokens.slice(0, end));
  }
  return written(
    tokens
      .slice(0, body)
      .filter(({ kind }) => kind === "word")
      .slice(-2),
  );
}
