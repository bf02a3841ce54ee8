import { dump } from "js-yaml";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "@/lib/specs/model";
import { DEFAULT_SPEC_LIMITS } from "@/lib/specs/source/limits";
import { childPointer } from "@/lib/specs/source/pointer";
import { readDocument } from "@/lib/specs/source/read-document";
import { readJsonTree } from "@/lib/specs/source/json-tree";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { SourceTree } from "@/lib/specs/source/source-tree";

function read(text: string): SourceDocument {
  return readDocument("a", new TextEncoder().encode(text), DEFAULT_SPEC_LIMITS);
}

/** Each member of each object: its pointer and its key. */
function members(value: JsonValue, pointer = ""): [string, string][] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => members(item, childPointer(pointer, index)));
  return Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    const own = childPointer(pointer, key);
    return [[own, key], ...members(inner, own)];
  });
}

const key = fc.oneof(
  fc.stringMatching(/^[a-z][a-zA-Z0-9_/~-]{0,8}$/),
  fc.constantFrom("__proto__", "constructor", "200", 'a"b', "ü"),
);
const { value: tree } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("value")), { maxLength: 5 }).map((entries): JsonValue => Object.fromEntries(entries)),
  ),
}));
const document = fc
  .array(fc.tuple(key, tree), { minLength: 1, maxLength: 6 })
  .map((entries): JsonValue => Object.fromEntries(entries));

describe("positions", () => {
  it("of JSON point at the opening quote of the key", () => {
    fc.assert(
      fc.property(document, fc.constantFrom(0, 1, 4), (data, indent) => {
        const text = JSON.stringify(data, null, indent);
        const source = read(text);
        expect(source.data).toEqual(JSON.parse(text));
        const lines = text.split("\n");
        for (const [pointer, name] of members(data)) {
          const { line, column } = source.locate(pointer);
          expect(lines[line - 1]?.slice(column - 1).startsWith(JSON.stringify(name))).toBe(true);
        }
      }),
    );
  });

  it("of YAML point at the key, and the data is that of JSON", () => {
    fc.assert(
      fc.property(document, (data) => {
        const text = dump(data);
        const source = read(`# a comment\n${text}`);
        expect(source.data).toEqual(JSON.parse(JSON.stringify(data)));
        const lines = text.split("\n");
        for (const [pointer, name] of members(data)) {
          const { line, column } = source.locate(pointer);
          const there = (lines[line - 2] ?? "")
            .slice(column - 1)
            .replace(/^['"]/, "")
            .replaceAll('\\"', '"');
          expect(there.startsWith(name)).toBe(true);
        }
      }),
    );
  });

  it("of what does not exist are those of the nearest ancestor", () => {
    const source = read('{"a":\n {"b": [1,\n 2]}}');
    expect(source.locate("/a/b/1")).toEqual({ line: 3, column: 2 });
    expect(source.locate("/a/b/7/c")).toEqual({ line: 2, column: 3 });
    expect(source.locate("/z")).toEqual({ line: 1, column: 1 });
  });

  it("go through YAML aliases and merge keys to what is written", () => {
    const source = read("base: &b\n  x: 1\nuse: *b\nmerged:\n  <<: *b\n  y: 2\nlist:\n  <<: [*b, {z: 3}]\n");
    expect(source.locate("/use/x")).toEqual({ line: 2, column: 3 });
    expect(source.locate("/merged/x")).toEqual({ line: 2, column: 3 });
    expect(source.locate("/list/z")).toEqual({ line: 8, column: 13 });
    expect(source.data).toMatchObject({ merged: { x: 1, y: 2 }, list: { x: 1, z: 3 } });
  });

  it("are those of the given text where lines had to be moved to be read", () => {
    const source = read('a:\n    b: "one\n  two"\n    c: 3\n');
    expect(source.data).toEqual({ a: { b: "one two", c: 3 } });
    expect(source.locate("/a/c")).toEqual({ line: 4, column: 5 });
    expect(source.warnings.map(({ rule, position }) => [rule, position.line])).toEqual([["parse-indentation", 3]]);
  });
});

describe("JSON and JSON.parse", () => {
  it("agree on what is JSON", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      "1",
      "-0.5e3",
      "01",
      "tru",
      "true",
      " ",
      "\\",
      '"',
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = `[${pieces.join("")}`;
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expected = undefined;
        }
        if (expected === undefined) return;
        expect(readJsonTree(text)).toBeInstanceOf(SourceTree);
        expect(read(text).data).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['{"a": 1, "b": {"a": 1, "c": 2, "c": 3}, "a": 2}', ["/b/c", "/a"]],
    ["a: 1\nb: {a: 1, c: 2, c: 3}\na: 2\n", ["/b/c", "/a"]],
    ['{"a\\u0062": 1, "ab": 2}', ["/ab"]],
    ['["a", "a", {"a": "a"}]', []],
  ])("report repeated keys of %s; the last one counts", (text, pointers) => {
    expect(read(text).warnings.map(({ pointer }) => pointer)).toEqual(pointers);
  });
});
