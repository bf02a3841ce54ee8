import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, type Diff, SEVERITIES } from "@/lib/diff/model";
import { sortChanges, summarise } from "@/lib/diff/sort-changes";
import { type ChangeFilter, cutChanges, showValue } from "./change-window";

const RULES = ["operation-removed", "request-type-narrowed", "server-removed", "security-scope-added"];

const changes = fc
  .array(
    fc.record({
      id: fc.constantFrom(...RULES),
      severity: fc.constantFrom(...SEVERITIES),
      operation: fc.constantFrom(null, "GET /a", "POST /b", "GET /c"),
      location: fc.constantFrom("request body › name", ""),
    }),
    { maxLength: 60 },
  )
  .map((all) => all.map((one, index) => change({ ...one, fingerprint: `f${index}` })));

function change(over: Partial<Change>): Change {
  return {
    id: "operation-removed",
    severity: "breaking",
    operation: "GET /a",
    location: "",
    message: "Operation `GET /a` was removed",
    source: {},
    fingerprint: "f",
    proof: { status: "rule" },
    ...over,
  };
}

function diffOf(all: Change[]): Diff {
  const side = { title: "Pets", version: "1", format: "openapi", specVersion: "3.0.3" };
  return { from: side, to: side, summary: summarise(all), changes: sortChanges(all) };
}

const filter = (over: Partial<ChangeFilter> = {}): ChangeFilter => ({ page: 1, pageSize: 80, ...over });

describe("cutChanges", () => {
  it("shows every change once, over its pages, and never more than a page", () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 1, max: 20 }), (all, pageSize) => {
        const first = cutChanges(diffOf(all), filter({ pageSize }));
        const seen: string[] = [];
        for (let page = 1; page <= first.pageCount; page++) {
          const { groups } = cutChanges(diffOf(all), filter({ pageSize, page }));
          const shown = groups.flatMap((group) => group.changes.map((one) => one.fingerprint));
          expect(shown.length).toBeLessThanOrEqual(pageSize);
          seen.push(...shown);
        }
        expect(seen.sort()).toEqual(all.map((one) => one.fingerprint).sort());
      }),
    );
  });

  it("finds the page of the change that is wanted", () => {
    fc.assert(
      fc.property(changes, fc.nat(59), fc.integer({ min: 1, max: 7 }), (all, at, pageSize) => {
        const wanted = all[at]?.fingerprint;
        if (wanted === undefined) return;
        const { groups } = cutChanges(diffOf(all), filter({ pageSize, change: wanted }));
        expect(groups.flatMap((group) => group.changes).some((one) => one.fingerprint === wanted)).toBe(true);
      }),
    );
  });

  it("puts those with the worst changes first, and the document before operations that are no worse", () => {
    const { groups } = cutChanges(
      diffOf([
        change({ fingerprint: "1", operation: "GET /a", severity: "non-breaking" }),
        change({ fingerprint: "2", operation: "GET /b", severity: "breaking" }),
        change({ fingerprint: "3", operation: null, severity: "non-breaking", id: "server-removed" }),
        change({ fingerprint: "4", operation: "GET /b", severity: "dangerous" }),
      ]),
      filter(),
    );
    expect(groups.map((group) => group.operation)).toEqual(["GET /b", null, "GET /a"]);
    expect(groups[0]?.counts).toEqual({ breaking: 1, dangerous: 1, nonBreaking: 0 });
  });

  it("filters by severity, area and words, and counts what other filters would give", () => {
    const diff = diffOf([
      change({ fingerprint: "1" }),
      change({ fingerprint: "2", id: "request-type-narrowed", message: "Request body property `iban` changed" }),
      change({ fingerprint: "3", id: "server-removed", severity: "non-breaking", operation: null }),
    ]);
    const breaking = cutChanges(diff, filter({ severity: "breaking" }));
    expect(breaking.matched).toBe(2);
    expect(breaking.facets.severity).toEqual([
      { value: "breaking", count: 2 },
      { value: "non-breaking", count: 1 },
    ]);
    expect(breaking.facets.area.map((area) => area.value).sort()).toEqual(["operation", "schema"]);
    expect(breaking.facets.rule.map((rule) => rule.value).sort()).toEqual([
      "operation-removed",
      "request-type-narrowed",
    ]);
    expect(cutChanges(diff, filter({ area: "schema" })).matched).toBe(1);
    expect(cutChanges(diff, filter({ q: "IBAN request" })).matched).toBe(1);
    expect(cutChanges(diff, filter({ q: "nothing like it" })).groups).toEqual([]);
    expect(breaking.summary).toEqual(diff.summary);
  });

  it("explains exactly the rules that are on the page", () => {
    const { rules } = cutChanges(diffOf([change({}), change({ fingerprint: "g", id: "no-such-rule" })]), filter());
    expect(Object.keys(rules)).toEqual(["operation-removed"]);
    expect(rules["operation-removed"]?.why).not.toBe("");
  });
});

describe("showValue", () => {
  it.each([
    [undefined, null],
    ["plain", { text: "plain", cut: false }],
    [{ a: 1 }, { text: '{\n  "a": 1\n}', cut: false }],
    [null, { text: "null", cut: false }],
  ])("%j", (value, expected) => expect(showValue(value)).toEqual(expected));

  it("is bounded", () => {
    const shown = showValue("x".repeat(1_000_000));
    expect(shown?.cut).toBe(true);
    expect(shown?.text.length).toBeLessThan(2_100);
  });
});
