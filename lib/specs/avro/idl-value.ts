import type { TokenReader } from "@/lib/specs/languages/token-reader";
import type { JsonValue } from "@/lib/specs/model";

/** Reads a JSON value within IDL. Throws SpecError where there is none, or where it nests deeper than `depth`. */
export function readValue(reader: TokenReader, depth: number): JsonValue {
  const token = reader.peek();
  if (depth <= 0) throw reader.error("Values nest too deeply here.", token.start, "Nest less.");
  if (token.kind === "string") return readText(reader);
  if (token.kind === "number") return Number(reader.next().text);
  for (const [word, value] of CONSTANTS) if (reader.take(word)) return value;
  if (reader.take("[")) {
    const items: JsonValue[] = [];
    while (!reader.take("]")) {
      items.push(readValue(reader, depth - 1));
      if (!reader.is("]")) reader.expect(",");
    }
    return items;
  }
  if (!reader.take("{")) throw reader.unexpected("a value");
  const entries: [string, JsonValue][] = [];
  while (!reader.take("}")) {
    const key = readText(reader);
    reader.expect(":");
    entries.push([key, readValue(reader, depth - 1)]);
    if (!reader.is("}")) reader.expect(",");
  }
  return Object.fromEntries(entries);
}

const CONSTANTS: readonly (readonly [string, JsonValue])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", "NaN"],
  ["Infinity", "Infinity"],
];

/** Reads a text. */
export function readText(reader: TokenReader): string {
  const { text, start } = reader.expectKind("string", "a text");
  try {
    return String(JSON.parse(text));
  } catch {
    throw reader.error("The text has a wrong escape.", start);
  }
}
