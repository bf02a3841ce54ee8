import { type Token, TokenReader } from "@/lib/specs/languages/token-reader";
import type { JsonValue, Place } from "@/lib/specs/model";
import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { SpecError } from "@/lib/specs/spec-error";
import { describe } from "./comments";
import { PROTO_GRAMMAR } from "./grammar";
import { stringValue } from "./string-literal";

/** A name with where it begins. */
export interface Written<T> {
  value: T;
  start: number;
}

/** Full names are made of the names around them: longer ones would make enormous ones. */
const LONGEST_NAME = 500;

/** Reads the small parts of a `.proto` text: names, numbers, strings, comments. Throws SpecError with line and column. */
export class ProtoSourceReader {
  readonly tokens: TokenReader;
  private depth = 0;
  /** Where the comments that belong to the declaration before end. */
  private taken = -1;

  constructor(
    readonly file: string,
    text: string,
    private readonly limits: SpecLimits,
    readonly places: PlaceIndex,
  ) {
    this.tokens = new TokenReader(file, text, PROTO_GRAMMAR, "Protocol Buffers", limits.maxNodes);
    places.open(file, text);
  }

  place(pointer: string, start: number): Place {
    return this.places.add(this.file, pointer, start);
  }

  /** Runs what reads something nested. Throws where that is too deep. */
  nested<T>(start: number, read: () => T): T {
    if (++this.depth > this.limits.maxDepth) {
      throw new SpecError("too_deep", `${this.file} nests deeper than ${this.limits.maxDepth} levels.`, {
        file: this.file,
        fix: "Nest declarations less deeply.",
        position: this.tokens.positionAt(start),
      });
    }
    const result = read();
    this.depth--;
    return result;
  }

  /** What is said right before the next token. */
  leading(): string | undefined {
    return describe(this.tokens.peek().comments.filter(({ start }) => start > this.taken));
  }

  /** What is said behind a declaration on its last line, to be asked right after that was read. */
  trailing(): string | undefined {
    const { end, text } = this.tokens;
    const next = this.tokens.peek();
    const [first] = next.comments;
    if (!first || text.slice(end, first.start).includes("\n")) return undefined;
    // In `{ /* of the field */ int32 a = 1;` it belongs to what follows.
    if (next.kind !== "end" && !text.slice(first.start, next.start).includes("\n")) return undefined;
    this.taken = first.start;
    return describe([{ ...first, isDetached: false }]);
  }

  /** A name without dots. */
  identifier(what: string): Written<string> {
    const token = this.tokens.expectKind("word", what);
    if (token.text.length > LONGEST_NAME)
      throw this.tokens.error(`A name has more than ${LONGEST_NAME} characters.`, token.start, "Take a shorter name.");
    return { value: token.text, start: token.start };
  }

  /** A name with dots in it, perhaps one at its beginning. */
  qualifiedName(what: string): Written<string> {
    const { tokens } = this;
    const start = tokens.peek().start;
    let value = tokens.take(".") ? "." : "";
    value += tokens.expectKind("word", what).text;
    while (tokens.take(".")) value += `.${tokens.expectKind("word", "a name after the dot").text}`;
    return { value, start };
  }

  /** A string; several literals after each other are one. */
  string(what: string): Written<string> {
    const first = this.tokens.expectKind("string", what);
    const parts = [stringValue(first.text)];
    while (this.tokens.peek().kind === "string") parts.push(stringValue(this.tokens.next().text));
    return { value: parts.join(""), start: first.start };
  }

  /** A whole number, perhaps negative. */
  integer(what: string): Written<number> {
    const start = this.tokens.peek().start;
    const isNegative = this.tokens.take("-") !== undefined;
    const token = this.tokens.expectKind("number", what);
    const value = wholeNumber(token);
    if (value === undefined) throw this.tokens.unexpected(what, token);
    return { value: isNegative ? -value : value, start };
  }

  /** A number, word or string as the value of an option. */
  scalarValue(): JsonValue {
    const { tokens } = this;
    const next = tokens.peek();
    if (next.kind === "string") return this.string("a value").value;
    const isNegative = tokens.take("-") !== undefined;
    if (!isNegative) tokens.take("+");
    const token = tokens.next();
    if (token.kind === "word") {
      if (!isNegative && (token.text === "true" || token.text === "false")) return token.text === "true";
      return isNegative ? `-${token.text}` : token.text;
    }
    if (token.kind !== "number") throw tokens.unexpected("a value", token);
    const value = wholeNumber(token) ?? Number.parseFloat(token.text);
    return isNegative ? -value : value;
  }
}

/** The value of a whole number: decimal, octal or hexadecimal. */
function wholeNumber({ text }: Token): number | undefined {
  if (/^0[xX]/.test(text)) return Number.parseInt(text.slice(2), 16);
  if (/^0[0-7]+$/.test(text)) return Number.parseInt(text, 8);
  return /^[0-9]+$/.test(text) ? Number(text) : undefined;
}
