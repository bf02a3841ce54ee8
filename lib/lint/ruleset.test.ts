import { describe, expect, it } from "vitest";
import { DEFAULT_RULESET, parseRuleset, readRuleset } from "@/lib/lint/ruleset";

const problems = (data: unknown) => {
  const parsed = parseRuleset(data);
  return parsed.ok ? [] : parsed.problems.map(({ pointer, message }) => `${pointer}: ${message}`);
};
const rules = (data: unknown) => {
  const parsed = parseRuleset(data);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.ruleset.rules;
};

describe("the default ruleset", () => {
  it("leaves what is opt-in off", () => {
    expect(DEFAULT_RULESET.rules["string-bounded"]).toBe("off");
    expect(DEFAULT_RULESET.rules["info-description"]).toBe("warning");
  });
});

describe("parseRuleset", () => {
  it("builds on the default, on all, or on none", () => {
    expect(rules({ rules: { "info-contact": "error" } })).toMatchObject({
      "info-contact": "error",
      "string-bounded": "off",
    });
    expect(rules({ extends: "all" })["string-bounded"]).toBe("hint");
    const none = rules({ extends: "none", rules: { "info-contact": "hint" } });
    expect(Object.entries(none).filter(([, setting]) => setting !== "off")).toEqual([["info-contact", "hint"]]);
    expect(rules({})).toEqual(DEFAULT_RULESET.rules);
  });

  it("names all that is wrong", () => {
    expect(problems({ rules: { "info-contacts": "error", "server-https": "fatal" }, extra: 1 })).toEqual([
      "/rules/server-https: Write one of error, warning, info, hint, off.",
      expect.stringContaining("extra"),
    ]);
    expect(problems({ rules: { "info-contacts": "error" } })).toEqual([
      expect.stringMatching(/^\/rules\/info-contacts: There is no rule "info-contacts"\. Did you mean "info-/),
    ]);
    expect(problems({ rules: { zzz: "off" } })).toEqual(['/rules/zzz: There is no rule "zzz".']);
    expect(problems({ extends: "spectral:oas" })).toHaveLength(1);
    expect(problems("rules")).toHaveLength(1);
    expect(problems(null)).toHaveLength(1);
    expect(problems(JSON.parse('{"rules": {"__proto__": "off", "constructor": "off"}}'))).not.toEqual([]);
  });
});

describe("readRuleset", () => {
  it("reads YAML and JSON", () => {
    const yaml = readRuleset("name: house\nrules:\n  info-contact: error\n");
    expect(yaml).toMatchObject({ ok: true, ruleset: { name: "house", rules: { "info-contact": "error" } } });
    expect(readRuleset('{"name": "house", "rules": {"info-contact": "error"}}')).toEqual(yaml);
  });

  it.each([
    ["a wrong severity", "rules:\n  server-https: fatal\n", { line: 2, pointer: "/rules/server-https" }],
    ["an unknown rule", "name: a\nrules:\n  nope: off\n", { line: 3, pointer: "/rules/nope" }],
    ["broken YAML", "rules: [\n", { pointer: "" }],
    ["nothing", "", { pointer: "" }],
    ["aliases", "a: &a {}\nrules: *a\n", { pointer: "" }],
    ["too long a text", `name: ${"x".repeat(300_000)}`, { pointer: "" }],
  ])("refuses %s, with its place", (_name, text, expected) => {
    const parsed = readRuleset(text);
    expect(parsed).toMatchObject({ ok: false, problems: [expected] });
  });
});
