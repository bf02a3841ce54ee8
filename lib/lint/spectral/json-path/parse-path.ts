import { Cursor, PathSyntaxError } from "./cursor";
import { FilterParser } from "./parse-filter";
import type { ParsedPath, Segment, Step } from "./path-model";

const LONGEST = 2_000;
const MOST_SEGMENTS = 60;

/**
 * Reads a path in the dialect of JSONPath that Spectral's rulesets are written in: `$`, names, `*`, `..`, lists of names,
 * slices, filters in a closed language, `^` and `~`. Nothing of it is ever run as code.
 */
export function parsePath(text: string): ParsedPath {
  const cursor = new Cursor(text);
  try {
    if (text.length > LONGEST) cursor.fail(`a path is at most ${LONGEST} letters long`, LONGEST);
    const parser = new PathParser(cursor);
    const segments = parser.segments();
    return { ok: true, path: { text, segments, ...(parser.silent === undefined ? {} : { silent: parser.silent }) } };
  } catch (fault) {
    if (!(fault instanceof PathSyntaxError)) throw fault;
    return { ok: false, problem: { message: fault.message, offset: fault.offset } };
  }
}

class PathParser {
  silent: string | undefined;

  constructor(private readonly cursor: Cursor) {}

  segments(): Segment[] {
    const { cursor } = this;
    cursor.skipSpace();
    cursor.require("$", "a path begins at the root");
    const found: Segment[] = [];
    for (;;) {
      cursor.skipSpace();
      if (cursor.done) return found;
      if (found.length >= MOST_SEGMENTS) cursor.fail(`a path has at most ${MOST_SEGMENTS} steps`);
      found.push(this.segment());
    }
  }

  private segment(): Segment {
    const { cursor } = this;
    const begun = cursor.offset;
    const text = () => cursor.text.slice(begun, cursor.offset);
    const plain = (step: Step): Segment => ({ step, deep: false, text: text() });
    if (cursor.take("^")) return plain({ kind: "parent" });
    if (cursor.take("~")) return plain({ kind: "key" });
    if (cursor.take("..")) return { step: this.afterDot(true), deep: true, text: text() };
    if (cursor.take(".")) return plain(this.afterDot(false));
    if (cursor.take("[")) return plain(this.bracket());
    return cursor.fail(`"." or "[" is missing here${cursor.found()}`);
  }

  private afterDot(deep: boolean): Step {
    const { cursor } = this;
    if (cursor.take("*")) return { kind: "wildcard" };
    if (cursor.take("[")) return this.bracket();
    if (cursor.peek() === "@") return cursor.fail("selecting by type (`@string()` …) is not supported: use a filter");
    const name = cursor.match(/[^\s.[\]()*^~'",@?]+/y);
    if (name !== undefined) return { kind: "names", names: [name] };
    if (deep && (cursor.done || cursor.peek() === "^" || cursor.peek() === "~")) return { kind: "wildcard" };
    return cursor.fail(`a name is missing after "."${cursor.found()}`);
  }

  private bracket(): Step {
    const { cursor } = this;
    cursor.skipSpace();
    const step = this.insideBrackets();
    cursor.skipSpace();
    cursor.require("]", "after a step in brackets");
    return step;
  }

  private insideBrackets(): Step {
    const { cursor } = this;
    if (cursor.take("*")) return { kind: "wildcard" };
    if (cursor.take("?")) return { kind: "filter", condition: this.expression() };
    if (cursor.peek() === "(") return { kind: "computed", index: this.expression() };
    const slice = cursor.match(/(-?\d+)?\s*:\s*(-?\d+)?(?:\s*:\s*(-?\d+)?)?(?=\s*\])/y);
    if (slice !== undefined) return this.slice(slice);
    const names: string[] = [];
    do {
      cursor.skipSpace();
      names.push(cursor.quoted() ?? this.bareName());
      cursor.skipSpace();
    } while (cursor.take(","));
    return { kind: "names", names };
  }

  private bareName(): string {
    const { cursor } = this;
    return cursor.match(/[^\s,\]['"()?*]+/y) ?? cursor.fail(`a name is missing in brackets${cursor.found()}`);
  }

  private slice(written: string): Step {
    const [start = "", end = "", step = ""] = written.split(":").map((part) => part.trim());
    const size = step === "" ? 1 : Number(step);
    if (size === 0) this.cursor.fail("a slice cannot step by 0");
    return {
      kind: "slice",
      start: start === "" ? null : Number(start),
      end: end === "" ? null : Number(end),
      step: size,
    };
  }

  private expression() {
    const filter = new FilterParser(this.cursor);
    const found = filter.expression();
    this.silent ??= filter.silent;
    return found;
  }
}
