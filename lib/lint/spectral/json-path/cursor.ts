/** Thrown where a path is not well-formed; caught by `parsePath`. */
export class PathSyntaxError extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", "0": "\0" };

/** Reads a text letter by letter, and knows where it is. */
export class Cursor {
  offset = 0;

  constructor(readonly text: string) {}

  get done(): boolean {
    return this.offset >= this.text.length;
  }

  /** The letter here, or an empty text at the end. */
  peek(ahead = 0): string {
    return this.text[this.offset + ahead] ?? "";
  }

  /** Passes over a text if it stands here. */
  take(expected: string): boolean {
    if (!this.text.startsWith(expected, this.offset)) return false;
    this.offset += expected.length;
    return true;
  }

  /** Passes over a text that must stand here. */
  require(expected: string, what: string): void {
    if (!this.take(expected)) this.fail(`${what}: expected "${expected}"${this.found()}`);
  }

  /** What a sticky pattern matches here, passed over; undefined where it does not. */
  match(sticky: RegExp): string | undefined {
    sticky.lastIndex = this.offset;
    const found = sticky.exec(this.text)?.[0];
    if (found !== undefined) this.offset += found.length;
    return found;
  }

  skipSpace(): void {
    this.match(/\s*/y);
  }

  /** A text in single or double quotes, where one begins here. */
  quoted(): string | undefined {
    const quote = this.peek();
    if (quote !== "'" && quote !== '"') return undefined;
    const begun = this.offset;
    this.offset++;
    let value = "";
    while (!this.done) {
      const letter = this.peek();
      this.offset++;
      if (letter === quote) return value;
      if (letter !== "\\") value += letter;
      else value += this.escaped();
    }
    this.offset = begun;
    return this.fail("this quote is not closed");
  }

  private escaped(): string {
    const code = this.match(/u[0-9a-f]{4}|x[0-9a-f]{2}/iy);
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    const letter = this.peek();
    this.offset++;
    return Object.hasOwn(ESCAPES, letter) ? (ESCAPES[letter] ?? letter) : letter;
  }

  fail(message: string, offset = this.offset): never {
    throw new PathSyntaxError(message, offset);
  }

  /** For messages: what stands here. */
  found(): string {
    return this.done ? ", found the end" : `, found "${this.text.slice(this.offset, this.offset + 12)}"`;
  }
}
