import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_BINDING } from "@/lib/rulesets/model";
import type { JudgedFinding } from "./judge-lint";
import { applyRatchet, baselineOf, coversRules, emptyBaseline, lowered, withAllowed } from "./ratchet";

const at = (fingerprint: string, action: JudgedFinding["action"] = "block", rule = "r"): JudgedFinding => ({
  finding: {
    rule,
    severity: "error",
    message: "",
    file: "openapi.yaml",
    pointer: "",
    line: 1,
    column: 1,
    fingerprint,
  },
  action,
  binding: DEFAULT_BINDING,
});
const many = (names: string, action?: JudgedFinding["action"]) => [...names].map((name) => at(name, action));
const of = (names: string) =>
  baselineOf(
    many(names).map(({ finding }) => finding),
    ["r"],
  );
const blocks = (findings: readonly JudgedFinding[]) =>
  findings.flatMap(({ action, finding: { fingerprint } }) => (action === "block" ? [fingerprint] : [])).join("");

describe("four today, never five", () => {
  const cases: [string, string, string, string][] = [
    ["as many as were there", "abcd", "abcd", ""],
    ["fewer", "abcd", "ab", ""],
    ["one of them another", "abcd", "abcx", ""],
    ["one more: the new one blocks", "abcd", "abcdx", "x"],
    ["two new for one old: both block", "abcd", "abcxy", "xy"],
    ["nothing was there", "", "x", "x"],
    ["none now", "abcd", "", ""],
  ];
  it.each(cases)("%s (%s, now %s)", (_name, before, now, expected) => {
    expect(blocks(applyRatchet(many(now), of(before)).findings)).toBe(expected);
  });

  it("lets findings that warn block once they are too many, and those that notify never", () => {
    expect(blocks(applyRatchet(many("abx", "warn"), of("ab")).findings)).toBe("x");
    const told = applyRatchet(many("abx", "notify"), of("ab"));
    expect(told.findings.map(({ action }) => action)).toEqual(["notify", "notify", "notify"]);
    expect(told.rules).toMatchObject([{ allowed: 2, now: 0 }]);
  });

  it("lets all of them block where fewer are allowed than there are old ones", () => {
    expect(blocks(applyRatchet(many("abc"), withAllowed(of("abc"), "r", 1)).findings)).toBe("abc");
  });

  it("lets nothing block that an administrator allowed", () => {
    expect(blocks(applyRatchet(many("abx"), withAllowed(of("ab"), "r", 3)).findings)).toBe("");
  });
});

describe("what is allowed", () => {
  it("falls with a version that has fewer, and never rises with one that has more", () => {
    expect(lowered(of("abcd"), of("ab"))).toMatchObject([{ allowed: 2, fingerprints: ["a", "b"] }]);
    expect(lowered(of("ab"), of("abcd"))).toMatchObject([{ allowed: 2, fingerprints: ["a", "b"] }]);
    expect(lowered(of("ab"), of(""))).toMatchObject([{ allowed: 0 }]);
  });

  it("begins with what is there for a rule that was not asked before", () => {
    const now = [...of("ab"), { rule: "new", allowed: 3, fingerprints: ["x", "y", "z"] }];
    expect(lowered(of("ab"), now)).toMatchObject([
      { rule: "new", allowed: 3 },
      { rule: "r", allowed: 2 },
    ]);
  });

  it("remembers a rule that is asked no more", () => {
    expect(lowered(of("ab"), [])).toMatchObject([{ rule: "r", allowed: 2 }]);
    expect(coversRules(of("ab"), ["r"])).toBe(true);
    expect(coversRules(of("ab"), ["r", "new"])).toBe(false);
  });

  it("is nothing where nothing was active", () => {
    expect(emptyBaseline(["b", "a"])).toEqual([
      { rule: "a", allowed: 0, fingerprints: [] },
      { rule: "b", allowed: 0, fingerprints: [] },
    ]);
  });

  it("never rises, whatever becomes active in whatever order", () => {
    const version = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 5 }).map((names) => new Set(names));
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 8 }), (versions) => {
        const [first, ...later] = versions.map((names) => of([...names].join("")));
        let allowed = first ?? [];
        for (const next of later) {
          const after = lowered(allowed, next);
          expect(after[0]?.allowed ?? 0).toBe(Math.min(allowed[0]?.allowed ?? 0, next[0]?.allowed ?? 0));
          allowed = after;
        }
      }),
    );
  });

  it("lets a finding block only where there are more than allowed", () => {
    const names = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 }).map((list) => list.join(""));
    fc.assert(
      fc.property(names, names, (before, now) => {
        const { findings } = applyRatchet(many(now), of(before));
        expect(blocks(findings) !== "").toBe(now.length > before.length);
        for (const name of blocks(findings)) expect(before).not.toContain(name);
      }),
    );
  });
});
