import type { JsonValue } from "@/lib/specs/model";
import type { Token, TokenReader } from "@/lib/specs/languages/token-reader";

/** A name in a value that stands for a shape: what it means is known once all files are read. */
export class ShapeName {
  constructor(
    readonly name: string,
    readonly start: number,
  ) {}
}

/** A value as the IDL writes it. */
export type IdlNode = null | boolean | number | string | ShapeName | IdlNode[] | IdlObject;

/** An object, with where each key is. */
export class IdlObject {
  readonly entries = new Map<string, { node: IdlNode; start: number }>();
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", "\n": "" };

/** Takes commas, which mean nothing in Smithy. */
export function skipCommas(reader: TokenReader): void {
  while (reader.take(",")) {
    // Nothing is said by a comma.
  }
}

/** Reads one value. Throws SpecError where there is none, or where it nests deeper than `depth`. */
export function readNode(reader: TokenReader, depth: number): IdlNode {
  const token = reader.peek();
  if (depth <= 0) throw reader.error("Values nest too deeply here.", token.start, "Nest less.");
  if (token.kind === "string") return textOfLiteral(reader.next());
  if (token.kind === "number") return Number(reader.next().text);
  if (token.kind === "word") return wordNode(reader.next());
  if (reader.take("[")) {
    const items: IdlNode[] = [];
    for (skipCommas(reader); !reader.take("]"); skipCommas(reader)) items.push(readNode(reader, depth - 1));
    return items;
  }
  if (reader.take("{")) return readPairs(reader, "}", depth - 1);
  throw reader.unexpected("a value");
}

function wordNode({ text, start }: Token): IdlNode {
  if (text === "true" || text === "false") return text === "true";
  return text === "null" ? null : new ShapeName(text, start);
}

/** Reads `key: value` pairs up to a closing mark, which is taken. */
export function readPairs(reader: TokenReader, close: string, depth: number): IdlObject {
  const object = new IdlObject();
  for (skipCommas(reader); !reader.take(close); skipCommas(reader)) {
    const key = readKey(reader);
    reader.expect(":");
    const node = readNode(reader, depth);
    if (object.entries.has(key.name)) throw reader.error(`The key \`${key.name}\` is written twice.`, key.start);
    object.entries.set(key.name, { node, start: key.start });
  }
  return object;
}

/** Reads a key: a name, or a text. */
export function readKey(reader: TokenReader): { name: string; start: number } {
  const token = reader.peek();
  if (token.kind === "string") return { name: textOfLiteral(reader.next()), start: token.start };
  return { name: reader.expectKind("word", "a name").text, start: token.start };
}

/** The text that a literal stands for. */
export function textOfLiteral({ text }: Token): string {
  if (!text.startsWith('"""')) return unescape(text.slice(1, -1));
  const body = text.slice(3, -3).replace(/^[^\S\n]*\r?\n/, "");
  const lines = body.split("\n");
  const margins = lines
    .filter((line, index) => line.trim() !== "" || index === lines.length - 1)
    .map((line) => line.length - line.trimStart().length);
  const margin = margins.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return unescape(lines.map((line) => line.slice(margin).trimEnd()).join("\n"));
}

function unescape(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|\r?([\s\S]))/g,
    (_, code: string | undefined, mark: string | undefined) =>
      code === undefined ? (ESCAPES[mark ?? ""] ?? mark ?? "") : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The value as JSON; names of shapes as `resolve` says. */
export function toJson(node: IdlNode, resolve: (name: string) => string): JsonValue {
  if (node instanceof ShapeName) return resolve(node.name);
  if (Array.isArray(node)) return node.map((item) => toJson(item, resolve));
  if (node instanceof IdlObject) {
    return Object.fromEntries([...node.entries].map(([key, value]) => [key, toJson(value.node, resolve)]));
  }
  return node;
}
