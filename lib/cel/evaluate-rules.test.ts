import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "@/lib/specs/model";
import { evaluateRules } from "./evaluate-rules";
import { CEL_LIMITS, type CelScope, type Shape } from "./model";

const shape = (kind: "string" | "int" | "bool" | "timestamp" | "map" | "any"): Shape => ({ kind });
const object = (members: Record<string, Shape>): Shape => ({
  kind: "object",
  members: new Map(Object.entries(members)),
});

const SCOPE: CelScope = new Map<string, Shape>([
  ["api", object({ slug: shape("string"), tags: { kind: "list", of: shape("string") } })],
  ["operations", { kind: "list", of: object({ key: shape("string"), deprecated: shape("bool") }) }],
  ["size_of", shape("int")],
  ["today", shape("timestamp")],
  ["traffic", shape("map")],
  ["object", shape("any")],
]);

const INPUT = {
  api: { slug: "pets", tags: ["public", "beta"] },
  operations: [
    { key: "GET /pets", deprecated: false },
    { key: "POST /pets", deprecated: true },
  ],
  size_of: 3,
  today: "2026-11-21",
  traffic: {},
  object: JSON.parse('{"amount": 2.5, "count": 3, "__proto__": {"x": 1}, "none": null}'),
};

const judge = (expression: string, message = "") => evaluateRules([{ expression, message }], [INPUT], SCOPE)[0]?.[0];

describe("evaluateRules", () => {
  it.each([
    ["true", "pass"],
    ["false", "fail"],
    ["api.slug == 'pets' && 'beta' in api.tags", "pass"],
    ["operations.all(o, o.key.endsWith('/pets'))", "pass"],
    ["operations.exists_one(o, o.deprecated)", "pass"],
    ["operations.filter(o, o.deprecated).map(o, o.key) == ['POST /pets']", "pass"],
    ["size(operations) == 2 && size_of > 2", "pass"],
    ["size_of + 1 == 4", "pass"],
    ["today == timestamp('2026-11-21T00:00:00Z') && today.getFullYear() == 2026", "pass"],
    ["today - duration('24h') < today", "pass"],
    ["has(traffic.calls)", "fail"],
    ["has(traffic.calls) && traffic.calls > 3", "fail"],
    ["traffic.calls > 3", "error"],
    ["object.amount > 2 && object.count == 3", "pass"],
    ["object.amount < object.count", "pass"],
    ["object.none == null", "pass"],
    ["has(object.constructor) || has(object.toString)", "fail"],
    ["object.__proto__.x == 1", "pass"],
    ["has(traffic.__proto__)", "fail"],
    ["operations[7].deprecated", "error"],
    ["{'a': 1}.a", "error"],
    ["'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.matches('(a+)+$')", "fail"],
    ["'a'.matches('(?=a)')", "error"],
    ["1 / 0 == 1", "error"],
    ["'%s'.format(['pets']) == api.slug", "pass"],
  ])("%s: %s", (expression, outcome) => expect(judge(expression)).toMatchObject({ outcome }));

  it.each([
    ["Slug {{ api.slug }}!", "Slug pets!"],
    ["{{ operations.map(o, o.key) }}", "GET /pets, POST /pets"],
    ["{{ size(operations) }} of {{ object.amount }}", "2 of 2.5"],
    ["{{ traffic.calls }} calls", "… calls"],
    ["{{ unclosed", "{{ unclosed"],
    ["}} {{ 'a' + 'b' }}", "}} ab"],
    ["", ""],
  ])("fills the message %j in", (message, said) => {
    expect(judge("false", message)).toEqual({ outcome: "fail", message: said, problem: null });
  });

  it.each([
    ["", 1, 1, /empty/],
    ["api.slgu == 'x'", 1, 4, /no member slgu; did you mean slug/],
    ["true &&\n  foo", 2, 3, /no foo/],
    ["opreations.size() > 0", 1, 1, /did you mean operations/],
    ["api.slug.startWith('x')", 1, 9, /no function startWith; did you mean startsWith/],
    ["operations.all(o, o.deprecatd)", 1, 20, /did you mean deprecated/],
    ["operations.all(o, p.deprecated)", 1, 19, /no p/],
    ["(api.slug == 'x'", 1, 1, /never closed/],
    ["api.slug == 'x')", 1, 16, /closes nothing/],
    ["api.slug == 'x", 1, 13, /text is never closed/],
    ["api.slug ==", 1, 10, /cannot be read/],
    ["api.slug", 1, 4, /gives a text/],
    ["size(operations)", 1, 1, /gives a number/],
    ["operations.map(o, o.key)", 1, 11, /gives a list/],
    ["b'abc' == b'abc'", 1, 1, /Bytes/],
    ["bytes(api.slug).size() > 1", 1, 1, /no function bytes/],
    ["google.protobuf.Timestamp{seconds: 1} == today", 1, 1, /cannot be made/],
    ["api['slgu'] == ''", 1, 4, /did you mean slug/],
    ["has(api.nothing)", 1, 1, /no member nothing/],
    ["size_of.x == 1", 1, 8, /a number has no member x/],
  ])("says what is wrong with %j at %d:%d", (expression, line, column, message) => {
    expect(judge(expression)).toMatchObject({
      outcome: "error",
      problem: { line, column, message: expect.stringMatching(message) },
    });
  });

  const nested = (depth: number): string => (depth === 0 ? "true" : `[1, 2, 3].all(x${depth}, ${nested(depth - 1)})`);

  it.each([
    ["more parts than may be", Array.from({ length: 700 }, () => "size_of>1").join("||"), /more than 2000 parts/],
    ["more brackets than may be", `${"(".repeat(2_000)}true${")".repeat(2_000)}`, null],
    ["lists in lists", `${"[".repeat(500)}${"]".repeat(500)} == []`, /deeply/],
    ["more letters than may be", `${" ".repeat(CEL_LIMITS.textLength)}true`, /longer/],
    ["loops five deep", nested(5), /inside each other 4 deep/],
  ])("holds %s to the limits", (_what, expression, message) => {
    const verdict = judge(expression);
    if (message) expect(verdict).toMatchObject({ outcome: "error", message: expect.stringMatching(message) });
    else expect(verdict).toBeDefined();
  });

  it("runs loops four deep", () => expect(judge(nested(4))).toMatchObject({ outcome: "pass" }));

  it("does not run what reads a fact that is not whole", () => {
    const withheld = new Map([["operations", "There are too many."]]);
    const rules = ["operations.size() > 0", "api.slug == 'pets'"].map((expression) => ({ expression, message: "" }));
    expect(evaluateRules(rules, [INPUT], SCOPE, withheld)).toEqual([
      [
        { outcome: "error", message: "There are too many.", problem: null },
        { outcome: "pass", message: "", problem: null },
      ],
    ]);
  });

  it("gives a verdict for any text, and never throws", () => {
    const word = fc.constantFrom(
      ..."api . slug operations ( ) [ ] { } , ' \" && || ! == in .all(o, o.key) 1 -1 2.5 null ? : has( size( .map( x".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "grapheme" }),
      fc.array(word).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, text, (expression, message) => {
        const verdict = judge(expression.slice(0, 300), message.slice(0, 300));
        expect(["pass", "fail", "error"]).toContain(verdict?.outcome);
        expect(verdict?.outcome === "error").toBe(verdict?.message !== "" && verdict?.outcome === "error");
        expect(verdict?.message.length).toBeLessThanOrEqual(CEL_LIMITS.messageLength);
      }),
      { numRuns: 400 },
    );
  });

  it("takes any JSON as its object", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const object: JsonValue = JSON.parse(text);
        const [row] = evaluateRules(
          [{ expression: "object == object || object != object", message: "" }],
          [{ object }],
          SCOPE,
        );
        expect(row).toEqual([{ outcome: "pass", message: "", problem: null }]);
      }),
    );
  });
});
