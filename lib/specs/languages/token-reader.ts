import type { Position } from "@/lib/specs/model";
import { LineIndex } from "@/lib/specs/source/line-index";
import { SpecError } from "@/lib/specs/spec-error";

export type TokenKind = "word" | "number" | "string" | "mark" | "end";

/** One token of a text. */
export interface Token {
  kind: TokenKind;
  /** As written; of a string the whole literal with its quotes. */
  text: string;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** The comments right before it, outermost marks taken off, in order. */
  comments: readonly TokenComment[];
}

export interface TokenComment {
  /** Without `//`, `///`, `/*` and their ends. */
  text: string;
  /** `///` or a block that begins with two stars: documentation in most languages. */
  isDoc: boolean;
  start: number;
  /** Whether an empty line is between it and what follows. */
  isDetached: boolean;
}

/** How a language writes its tokens. All patterns are sticky, and must be linear. */
export interface TokenGrammar {
  word: RegExp;
  number?: RegExp;
  /** Each string literal whole, escapes included; the longest opening first. */
  strings: readonly RegExp[];
  /** Marks of several characters, the longest first; any other single character is a mark of its own. */
  marks: readonly string[];
  lineComment?: string;
  blockComment?: readonly [open: string, close: string];
  /** Whether block comments nest. */
  nests?: boolean;
}

/** Reads a text token by token, with one token of foresight. Throws SpecError `malformed_document` with line and column. */
export class TokenReader {
  private readonly lines: LineIndex;
  private at = 0;
  private count = 0;
  private ahead: Token[] = [];
  private lastEnd = 0;

  constructor(
    readonly file: string,
    readonly text: string,
    private readonly grammar: TokenGrammar,
    /** Of the language, for messages: `Protocol Buffers`. */
    private readonly language: string,
    private readonly maxTokens: number,
  ) {
    this.lines = new LineIndex(text);
  }

  /** The token after `skip` others, without taking it. */
  peek(skip = 0): Token {
    while (this.ahead.length <= skip) this.ahead.push(this.scan());
    const token = this.ahead[skip];
    if (!token) throw new Error("A token was asked for that was never read");
    return token;
  }

  /** Takes the next token. */
  next(): Token {
    const token = this.peek();
    this.ahead.shift();
    this.lastEnd = token.end;
    return token;
  }

  /** Where the token that was taken last ended. */
  get end(): number {
    return this.lastEnd;
  }

  get isDone(): boolean {
    return this.peek().kind === "end";
  }

  /** Whether the next token is this word or mark. */
  is(text: string): boolean {
    const token = this.peek();
    return token.text === text && (token.kind === "word" || token.kind === "mark");
  }

  /** Takes the next token if it is this word or mark. */
  take(text: string): Token | undefined {
    return this.is(text) ? this.next() : undefined;
  }

  /** Takes this word or mark. Throws where something else is there. */
  expect(text: string): Token {
    if (this.is(text)) return this.next();
    throw this.unexpected(`\`${text}\``);
  }

  /** Takes a token of a kind. Throws where another is there; `what` says what was expected. */
  expectKind(kind: TokenKind, what: string): Token {
    if (this.peek().kind === kind) return this.next();
    throw this.unexpected(what);
  }

  /** The error that something else was expected here. */
  unexpected(expected: string, token: Token = this.peek()): SpecError {
    const found = token.kind === "end" ? "the end of the file" : `\`${token.text.slice(0, 60)}\``;
    return this.error(`Expected ${expected}, but found ${found}.`, token.start);
  }

  /** An error at an offset, as a refusal of the document. */
  error(message: string, offset: number, fix?: string): SpecError {
    return new SpecError("malformed_document", `${this.file} is not valid ${this.language}: ${message}`, {
      file: this.file,
      fix: fix ?? "Correct the text at this place.",
      position: this.positionAt(offset),
    });
  }

  positionAt(offset: number): Position {
    return this.lines.at(offset);
  }

  private scan(): Token {
    const comments = this.skipBlanks();
    const { text, at } = this;
    if (++this.count > this.maxTokens) {
      throw new SpecError("too_many_nodes", `${this.file} has more than ${this.maxTokens} tokens.`, {
        file: this.file,
        fix: "Split the definition, or have the limit raised.",
        position: this.positionAt(at),
      });
    }
    if (at >= text.length) return { kind: "end", text: "", start: at, end: at, comments };
    const literal = this.match("string", comments, ...this.grammar.strings);
    if (literal) return literal;
    const word = this.match("word", comments, this.grammar.word);
    if (word) return word;
    const number = this.grammar.number && this.match("number", comments, this.grammar.number);
    if (number) return number;
    const mark =
      this.grammar.marks.find((one) => text.startsWith(one, at)) ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (/^["'`]$/.test(mark)) throw this.error("A string begins here that does not end.", at);
    this.at = at + mark.length;
    return { kind: "mark", text: mark, start: at, end: this.at, comments };
  }

  private match(kind: TokenKind, comments: readonly TokenComment[], ...patterns: RegExp[]): Token | undefined {
    for (const pattern of patterns) {
      pattern.lastIndex = this.at;
      const [found] = pattern.exec(this.text) ?? [];
      if (found === undefined || found === "") continue;
      const start = this.at;
      this.at += found.length;
      return { kind, text: found, start, end: this.at, comments };
    }
    return undefined;
  }

  private skipBlanks(): TokenComment[] {
    const comments: TokenComment[] = [];
    const { lineComment, blockComment } = this.grammar;
    for (;;) {
      const blank = /\s*/y;
      blank.lastIndex = this.at;
      const gap = blank.exec(this.text)?.[0] ?? "";
      const last = comments.at(-1);
      if (last && (gap.match(/\n/g)?.length ?? 0) > 1) last.isDetached = true;
      this.at += gap.length;
      if (lineComment !== undefined && this.text.startsWith(lineComment, this.at))
        comments.push(this.lineComment(lineComment));
      else if (blockComment && this.text.startsWith(blockComment[0], this.at))
        comments.push(this.blockComment(blockComment));
      else return comments;
    }
  }

  private lineComment(open: string): TokenComment {
    const start = this.at;
    const stop = this.text.indexOf("\n", start);
    // The line's end stays: an empty line after it is two of them.
    this.at = stop < 0 ? this.text.length : stop;
    const body = this.text.slice(start + open.length, this.at).replace(/\r$/, "");
    const isDoc = body.startsWith(open.at(-1) ?? "/");
    return { text: isDoc ? body.slice(1) : body, isDoc, start, isDetached: false };
  }

  private blockComment([open, close]: readonly [string, string]): TokenComment {
    const start = this.at;
    let depth = 1;
    let at = start + open.length;
    while (depth > 0) {
      const end = this.text.indexOf(close, at);
      if (end < 0) throw this.error("A comment begins here that does not end.", start);
      const inner = this.grammar.nests ? this.text.indexOf(open, at) : -1;
      if (inner >= 0 && inner < end) {
        depth++;
        at = inner + open.length;
      } else {
        depth--;
        at = end + close.length;
      }
    }
    this.at = at;
    const body = this.text.slice(start + open.length, at - close.length);
    const isDoc = body.startsWith("*") && body !== "*";
    return { text: isDoc ? body.slice(1) : body, isDoc, start, isDetached: false };
  }
}
