import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmptyIntersection, isFoundIn, isWithinLengths, patternRelation } from "./pattern-relation";
import { findWord } from "./patterns/find-word";

describe("patternRelation", () => {
  it.each([
    ["^a$", "^a$", "equal"],
    ["^[a-z]+$", "^[a-y]+$|^[a-z]*z[a-z]*$", "equal"],
    ["^abc", "abc", "within"],
    ["abc", "^abc$", "around"],
    ["^\\d+$", "^[0-9]+$", "equal"],
    ["^\\d{3}$", "^\\d+$", "within"],
    ["^a", "^b", "apart-or-overlapping"],
    ["^(a|b)*$", "^[ab]*$", "equal"],
    ["^[a-z0-9\\-_]+$", "^[-_a-z0-9]+$", "equal"],
    ["^\\@x$", "^@x$", "equal"],
    [".*", "", "equal"],
    ["[^]*", "^", "equal"],
    ["[\\s\\S]*", "^", "equal"],
    ["\\bcat\\b", "cat", "within"],
    ["^\\bcat\\b$", "^cat$", "equal"],
    ["^(?!foo)[a-z]+$", "^[a-z]+$", "within"],
    ["^(?!foo$)[a-z]{3}$", "^(?!foo)[a-z]{3}$", "equal"],
    ["a(?=bc)d", "a", "unknown"],
    ["^(a)\\1$", "^aa$", "equal"],
    ["^(a+)\\1$", "^a*$", "unknown"],
    ["(", "a", "unknown"],
    ["^(a+)+$", "^a+$", "equal"],
    ["^(([a-z])+.)+[A-Z]([a-z])+$", "^.+$", "within"],
    ["^.{0,5000}$", "^.{0,4999}$", "unknown"],
    ["^((a{0,100}){0,100}){0,100}$", "b", "unknown"],
    ["^\\p{Lu}$", "^\\p{L}$", "within"],
    ["^\\u{1F600}$", "^.$", "within"],
    ["$a", "^(?!)", "equal"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(patternRelation(a, b)).toBe(expected);
  });

  it("tells patterns without a text in common, and lengths", () => {
    expect(isEmptyIntersection(["^a", "^b"])).toBe(true);
    expect(isEmptyIntersection(["^a", "b$"])).toBe(false);
    expect(isEmptyIntersection(["^(a+)\\1$"])).toBeUndefined();
    expect(isWithinLengths("^[a-z]{2,4}$", 2, 4)).toBe(true);
    expect(isWithinLengths("^[a-z]{2,4}$", 3, 4)).toBe(false);
    expect(isWithinLengths("^[a-z]{2,}$", 0, 4)).toBe(false);
    expect(isWithinLengths("^😀$", 1, 1)).toBe(true);
  });

  it("finds a shortest text between bounds", () => {
    expect(findWord({ all: ["b"], none: ["^a"], minLength: 3, maxLength: 9 })).toEqual({
      status: "found",
      word: "ccb",
    });
    expect(findWord({ all: ["^[a-z]+$"], none: ["^.{0,9}$"], minLength: 0, maxLength: 8 })).toEqual({ status: "none" });
  });

  const piece = fc.constantFrom("a", "b", "[ab]", "[^a]", ".", "^", "$", "\\b", "\\B", "\\w", "-", "(?=a)", "(?<!b)");
  const pattern = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      piece,
      fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => `${a}${b}`),
      fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => `(?:${a}|${b})`),
      fc.tuple(tie("tree"), fc.constantFrom("*", "+", "?", "{2}", "{1,2}")).map(([a, q]) => `(?:${a})${q}`),
      tie("tree").map((a) => `^(?!${a})`),
    ),
  })).tree;
  const texts = wordsUpTo(["a", "b", "-"], 5);

  it("agrees with the regular expressions of the runtime", () => {
    fc.assert(
      fc.property(pattern, pattern, (a, b) => {
        const [first, second] = [new RegExp(a, "u"), new RegExp(b, "u")];
        for (const text of texts) {
          const found = isFoundIn(a, text);
          if (found !== undefined) expect(found, text).toBe(first.test(text));
        }
        const relation = patternRelation(a, b);
        const onlyFirst = texts.some((text) => first.test(text) && !second.test(text));
        const onlySecond = texts.some((text) => second.test(text) && !first.test(text));
        if (onlyFirst) expect(["around", "apart-or-overlapping", "unknown"]).toContain(relation);
        if (onlySecond) expect(["within", "apart-or-overlapping", "unknown"]).toContain(relation);
        const search = findWord({ all: [a], none: [b], minLength: 0, maxLength: 4 });
        if (search.status === "found") {
          expect(first.test(search.word)).toBe(true);
          expect(second.test(search.word)).toBe(false);
        }
        if (search.status === "none")
          expect(texts.some((t) => t.length < 5 && first.test(t) && !second.test(t))).toBe(false);
      }),
      { numRuns: Number(process.env.CONTAINMENT_RUNS ?? 300) },
    );
  });
});

/** Every text over an alphabet up to a length. */
function wordsUpTo(alphabet: readonly string[], length: number): string[] {
  let layer = [""];
  const all = [""];
  for (let count = 0; count < length; count++) {
    layer = layer.flatMap((word) => alphabet.map((char) => word + char));
    all.push(...layer);
  }
  return all;
}
