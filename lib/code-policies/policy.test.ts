import { describe, expect, it } from "vitest";
import type { PolicyBinding } from "./model";
import { appliesTo, policyFingerprint, stampOf } from "./policy";

const API = { slug: "pets", team: "zoo", domain: "animals", tags: ["public", "beta"] };

describe("appliesTo", () => {
  it.each<[PolicyBinding["scope"], string[], boolean]>([
    ["organisation", [], true],
    ["domain", ["animals", "x"], true],
    ["domain", ["plants"], false],
    ["team", ["zoo"], true],
    ["team", ["pets"], false],
    ["api", ["pets"], true],
    ["api", ["zoo"], false],
    ["label", ["beta"], true],
    ["label", ["gamma"], false],
    ["label", [], false],
  ])("%s %j: %s", (scope, targets, applies) => expect(appliesTo({ scope, targets }, API)).toBe(applies));

  it("binds no API without a domain by its domain", () => {
    expect(appliesTo({ scope: "domain", targets: [""] }, { ...API, domain: null })).toBe(false);
  });
});

describe("stampOf", () => {
  const policy = { slug: "a", number: 1, state: "on" as const };

  it("does not depend on the order of the policies", () => {
    const other = { ...policy, slug: "b" };
    expect(stampOf("d", [policy, other])).toBe(stampOf("d", [other, policy]));
  });

  it.each([
    ["the bytes", "e", [policy]],
    ["what a policy says", "d", [{ ...policy, number: 2 }]],
    ["whether it is on", "d", [{ ...policy, state: "dry-run" as const }]],
    ["which policies hold", "d", []],
  ])("changes with %s", (_what, digest, policies) => {
    expect(stampOf(digest, policies)).not.toBe(stampOf("d", [policy]));
  });
});

describe("policyFingerprint", () => {
  it("tells policies apart", () => expect(policyFingerprint("a")).not.toBe(policyFingerprint("b")));
});
