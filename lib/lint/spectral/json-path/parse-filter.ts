import { compilePattern } from "@/lib/lint/spectral/bounded-pattern";
import type { Cursor } from "./cursor";
import {
  CONTEXT_WORDS,
  type ContextWord,
  type Expression,
  METHODS,
  type Method,
  OPERATORS,
  type Operator,
  type StaticFunction,
} from "./filter-model";

/** How tightly operators bind, the loosest first. */
const LEVELS: readonly (readonly Operator[])[] = [
  ["||"],
  ["&&"],
  ["===", "!==", "==", "!="],
  ["<=", ">=", "<", ">", "in"],
  ["+", "-"],
];
const DEEPEST = 50;
const NAME = /[A-Za-z_$][\w$]*/y;

/** Reads the expression of a filter. Whatever is not in the closed language is refused where it stands. */
export class FilterParser {
  /** Set where a pattern is well-formed but cannot be tested in bounded time. */
  silent: string | undefined;
  private depth = 0;

  constructor(private readonly cursor: Cursor) {}

  expression(level = 0): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = this.operator(operators);
      if (operator === undefined) return left;
      left = { kind: "binary", operator, left, right: this.expression(level + 1) };
    }
  }

  private operator(wanted: readonly Operator[]): Operator | undefined {
    const { cursor } = this;
    cursor.skipSpace();
    const found = OPERATORS.find((one) => cursor.text.startsWith(one, cursor.offset));
    if (found === undefined || !wanted.includes(found)) return undefined;
    if (found === "in" && /[\w$]/.test(cursor.peek(2))) return undefined;
    cursor.take(found);
    return found;
  }

  private unary(): Expression {
    const { cursor } = this;
    cursor.skipSpace();
    if (++this.depth > DEEPEST) cursor.fail("this expression nests too deeply");
    let found: Expression;
    if (cursor.peek() === "!" && cursor.peek(1) !== "=") {
      cursor.take("!");
      found = { kind: "not", of: this.unary() };
    } else if (cursor.take("-")) found = { kind: "negative", of: this.unary() };
    else found = this.withMembers(this.primary());
    this.depth--;
    return found;
  }

  private primary(): Expression {
    const { cursor } = this;
    const text = cursor.quoted();
    if (text !== undefined) return { kind: "literal", value: text };
    const digits = cursor.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy);
    if (digits !== undefined) return { kind: "literal", value: Number(digits) };
    if (cursor.take("(")) {
      const inner = this.expression();
      cursor.skipSpace();
      cursor.require(")", "after an expression in parentheses");
      return inner;
    }
    if (cursor.take("[")) return { kind: "list", items: this.items("]") };
    if (cursor.peek() === "/") return this.pattern();
    if (cursor.take("@")) return this.current();
    return this.word();
  }

  private current(): Expression {
    const { cursor } = this;
    const begun = cursor.offset;
    const word = cursor.match(NAME);
    if (word === undefined) return { kind: "current" };
    const known = CONTEXT_WORDS.find((one): one is ContextWord => one === word);
    if (known) return { kind: "context", word: known };
    return cursor.fail(`there is no "@${word}" (there are @, @${CONTEXT_WORDS.join(", @")})`, begun - 1);
  }

  private word(): Expression {
    const { cursor } = this;
    const begun = cursor.offset;
    const word = cursor.match(NAME);
    switch (word) {
      case "true":
        return { kind: "literal", value: true };
      case "false":
        return { kind: "literal", value: false };
      case "null":
        return { kind: "literal", value: null };
      case "undefined":
        return { kind: "literal", value: undefined };
      case "void":
        this.unary();
        return { kind: "literal", value: undefined };
      case "typeof":
        return { kind: "static", name: "typeof", of: this.unary() };
      case "Number":
      case "String":
        return this.argumentOf(word);
      case "Object":
        cursor.require(".keys", "Object");
        return this.argumentOf("Object.keys");
      case "Array":
        cursor.require(".isArray", "Array");
        return this.argumentOf("Array.isArray");
      case undefined:
        return cursor.fail(`an expression is missing here${cursor.found()}`);
      default:
        return cursor.fail(`"${word}" is not in the language of filters`, begun);
    }
  }

  private argumentOf(name: StaticFunction): Expression {
    const { cursor } = this;
    cursor.require("(", name);
    const of = this.expression();
    cursor.skipSpace();
    cursor.require(")", name);
    return { kind: "static", name, of };
  }

  private pattern(): Expression {
    const { cursor } = this;
    const begun = cursor.offset;
    const written = cursor.match(/\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y);
    if (written === undefined) return cursor.fail("this pattern is not closed");
    const end = written.lastIndexOf("/");
    const compiled = compilePattern(written.slice(1, end), written.slice(end + 1));
    if (compiled.kind === "malformed") return cursor.fail(compiled.message, begun);
    if (compiled.kind === "ready") return { kind: "pattern", pattern: compiled.pattern };
    this.silent ??= compiled.because;
    return { kind: "literal", value: false };
  }

  private items(close: string): Expression[] {
    const { cursor } = this;
    const items: Expression[] = [];
    cursor.skipSpace();
    if (cursor.take(close)) return items;
    do {
      items.push(this.expression());
      cursor.skipSpace();
    } while (cursor.take(","));
    cursor.require(close, "after a list");
    return items;
  }

  private withMembers(of: Expression): Expression {
    const { cursor } = this;
    let value = of;
    for (;;) {
      if (cursor.take("?.") || (cursor.peek() === "." && cursor.take("."))) value = this.memberOrCall(value);
      else if (cursor.take("[")) {
        const key = this.expression();
        cursor.skipSpace();
        cursor.require("]", "after a name in brackets");
        value = { kind: "member", of: value, key };
      } else return value;
    }
  }

  private memberOrCall(of: Expression): Expression {
    const { cursor } = this;
    const begun = cursor.offset;
    const name = cursor.match(/[A-Za-z_$][\w$]*(?:-[A-Za-z_$][\w$]*)*/y);
    if (name === undefined) return cursor.fail(`a name is missing after "."${cursor.found()}`);
    if (!cursor.take("(")) return { kind: "member", of, key: { kind: "literal", value: name } };
    const method = METHODS.find((one): one is Method => one === name);
    if (!method) return cursor.fail(`"${name}()" cannot be called; these can: ${METHODS.join(", ")}`, begun);
    const args = this.items(")");
    if (method === "match" && args[0]?.kind === "literal" && typeof args[0].value === "string") {
      return { kind: "call", of, method, args: [this.patternOf(args[0].value, begun)] };
    }
    return { kind: "call", of, method, args };
  }

  private patternOf(source: string, begun: number): Expression {
    const compiled = compilePattern(source);
    if (compiled.kind === "malformed") return this.cursor.fail(compiled.message, begun);
    if (compiled.kind === "ready") return { kind: "pattern", pattern: compiled.pattern };
    this.silent ??= compiled.because;
    return { kind: "literal", value: false };
  }
}
