import fc from "fast-check";
import semver from "semver";
import { describe, expect, it } from "vitest";
import {
  isMajorBump,
  MAX_VERSION_LABEL_LENGTH,
  parseSemver,
  parseVersionLabel,
  versionSortKey,
} from "@/lib/lifecycle/version-order";

const bytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const number = fc.oneof(fc.nat(3), fc.nat(120), fc.nat());
const identifier = fc.oneof(number.map(String), fc.stringMatching(/^[0-9]{0,2}[A-Za-z-][0-9A-Za-z-]{0,4}$/));
const dotted = fc.array(identifier, { maxLength: 4 }).map((parts) => parts.join("."));
const version = fc
  .tuple(number, number, number, dotted, dotted)
  .map(([a, b, c, pre, build]) => `${a}.${b}.${c}${pre && `-${pre}`}${build && `+${build}`}`)
  // A longer label is a plain one.
  .filter((label) => label.length <= MAX_VERSION_LABEL_LENGTH);

/** The labels in the order of their keys, published one after another. */
function inOrder(labels: string[]): string[] {
  const published: { label: string; key: string }[] = [];
  for (const [sequence, label] of labels.entries()) {
    const newest =
      published
        .map(({ key }) => key)
        .sort(bytes)
        .at(-1) ?? null;
    published.push({ label, key: versionSortKey(label, sequence, newest) });
  }
  return published.sort((a, b) => bytes(a.key, b.key)).map(({ label }) => label);
}

describe("versionSortKey", () => {
  it("agrees with semver's own comparison", () => {
    fc.assert(
      fc.property(version, version, fc.nat(), fc.nat(), (a, b, first, second) => {
        const order = Math.sign(bytes(versionSortKey(a, first, null), versionSortKey(b, second, null)));
        const expected = semver.compare(a, b);
        expect(order).toBe(expected === 0 ? Math.sign(first - second) : expected);
      }),
      { numRuns: 2000 },
    );
  });

  it("follows the example of SemVer 2.0.0 §11", () => {
    const example =
      "1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 2.0.0 2.1.0 10.0.0".split(
        " ",
      );
    expect(inOrder(example.toReversed())).toEqual(example);
  });

  it.each([
    [
      ["spring", "1.0.0", "0.9.0"],
      ["spring", "0.9.0", "1.0.0"],
    ],
    [
      ["2.0.0", "spring", "1.5.1", "autumn", "2.0.1"],
      ["1.5.1", "2.0.0", "spring", "autumn", "2.0.1"],
    ],
    [
      ["b", "a", "c"],
      ["b", "a", "c"],
    ],
    [
      ["v2", "v1"],
      ["v2", "v1"],
    ],
    [
      ["1.0.0+b", "1.0.0+a"],
      ["1.0.0+b", "1.0.0+a"],
    ],
    [
      ["1.0.0-rc.1", "draft", "1.0.0"],
      ["1.0.0-rc.1", "draft", "1.0.0"],
    ],
  ])("publishes %j as %j", (published, expected) => expect(inOrder(published)).toEqual(expected));

  it("puts a plain label last when it is published, keeps keys apart, short and ASCII", () => {
    const label = fc.oneof(version, fc.stringMatching(/^[a-z]{1,4}$/), fc.constantFrom("2024-01-01", "v1.2.3", "春"));
    fc.assert(
      fc.property(fc.array(label, { maxLength: 40 }), (labels) => {
        const keys: string[] = [];
        for (const [sequence, text] of labels.entries()) {
          const newest = keys.toSorted(bytes).at(-1) ?? null;
          const key = versionSortKey(text, sequence, newest);
          if (newest !== null && parseSemver(text) === null) expect(bytes(key, newest)).toBe(1);
          expect(key).toMatch(/^[\x21-\x7e]{1,250}$/);
          keys.push(key);
        }
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("does not grow with the number of plain labels", () => {
    let newest: string | null = null;
    for (let sequence = 0; sequence < 5000; sequence++) newest = versionSortKey(`build ${sequence}`, sequence, newest);
    expect(newest).toBe("!044999");
  });

  it("refuses a sequence that is none", () => expect(() => versionSortKey("1.0.0", -1, null)).toThrow(RangeError));
});

describe("parseSemver", () => {
  it("accepts what semver accepts, and nothing else", () => {
    const text = fc.oneof(version, fc.stringMatching(/^[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}([-+][0-9a-z.]{0,5})?$/));
    fc.assert(
      fc.property(text, (label) => {
        const theirs = semver.parse(label)?.raw === label;
        expect(parseSemver(label) !== null).toBe(theirs);
      }),
      { numRuns: 1000 },
    );
  });
  it.each(["v1.0.0", "1.0", "1", "01.0.0", "1.0.0-01", " 1.0.0", "1.0.0\n", "1.0.0-", "1.0.0-a..b"])(
    "refuses %j",
    (label) => expect(parseSemver(label)).toBeNull(),
  );
  it("keeps numbers of any length", () =>
    expect(parseSemver("99999999999999999999.0.0")?.major).toBe("99999999999999999999"));
});

describe("parseVersionLabel", () => {
  it.each(["1.0.0", "v1", "2024-01-01", "Spring 26", "春季版", "a@b", "%2e", "x".repeat(100)])("accepts %j", (label) =>
    expect(parseVersionLabel(label)).toMatchObject({ ok: true, label }),
  );
  it.each([
    "",
    " 1",
    "1 ",
    "a/b",
    "a\\b",
    "a\nb",
    "a\u0000",
    "a\u200bb",
    "a\u202eb",
    "a\u00a0b",
    ".",
    "..",
    "latest",
    "Latest",
    "\ud800",
    "x".repeat(101),
  ])("refuses %j", (label) =>
    expect(parseVersionLabel(label)).toMatchObject({ ok: false, because: expect.stringMatching(/./) }),
  );
});

describe("isMajorBump", () => {
  it.each([
    ["1.9.9", "2.0.0", true],
    ["9.0.0", "10.0.0-rc.1", true],
    ["1.0.0", "1.1.0", false],
    ["0.1.0", "0.2.0", false],
    ["2.0.0", "1.0.0", false],
    ["v1", "v2", false],
    ["1.0.0", "v2.0.0", false],
  ])("%s → %s: %s", (from, to, expected) => expect(isMajorBump(from, to)).toBe(expected));
});
