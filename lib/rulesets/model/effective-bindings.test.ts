import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BINDING_SCOPES, type Binding, DEFAULT_BINDING } from "@/lib/rulesets/model";
import { bindingMatches, effectiveBindings } from "./effective-bindings";

const api = { slug: "pets", team: "zoo", domain: "animals", tags: ["public", "beta"] };
const binding = (scope: Binding["scope"], subject: string, more: Partial<Binding> = {}): Binding => ({
  ...DEFAULT_BINDING,
  id: `${scope} ${subject}`,
  scope,
  subject,
  ...more,
});

describe("which bindings hold for an API", () => {
  const cases: [Binding["scope"], string, boolean][] = [
    ["organisation", "", true],
    ["domain", "animals", true],
    ["domain", "plants", false],
    ["team", "zoo", true],
    ["team", "farm", false],
    ["label", "beta", true],
    ["label", "gamma", false],
    ["api", "pets", true],
    ["api", "pet", false],
  ];
  it.each(cases)("%s %s: %s", (scope, subject, matches) => {
    expect(bindingMatches({ scope, subject }, api)).toBe(matches);
  });

  it("takes no domain for one without a name", () => {
    expect(bindingMatches({ scope: "domain", subject: "" }, { ...api, domain: null })).toBe(false);
  });

  it("is what Concordat recommends where the organisation has bound nothing, also beside a team's", () => {
    expect(effectiveBindings([], api)).toEqual([DEFAULT_BINDING]);
    expect(effectiveBindings([binding("team", "farm")], api)).toEqual([DEFAULT_BINDING]);
    const own = binding("team", "zoo", { authority: "team" });
    expect(effectiveBindings([own], api)).toEqual([own, DEFAULT_BINDING]);
    expect(effectiveBindings([binding("team", "zoo")], api)).toEqual([binding("team", "zoo")]);
  });

  it("are the most specific first, and otherwise as they were made", () => {
    const made = [
      binding("organisation", ""),
      binding("label", "public"),
      binding("team", "zoo"),
      binding("label", "beta"),
      binding("api", "pets"),
      binding("domain", "animals"),
    ];
    expect(effectiveBindings(made, api).map(({ id }) => id)).toEqual([
      "api pets",
      "label public",
      "label beta",
      "team zoo",
      "domain animals",
      "organisation ",
    ]);
  });

  it("are never none, and never less of the organisation's for what a team binds", () => {
    const some = fc.array(
      fc.record({
        scope: fc.constantFrom(...BINDING_SCOPES),
        subject: fc.constantFrom("", "pets", "zoo", "animals", "beta", "else"),
        authority: fc.constantFrom("organisation" as const, "team" as const),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (given) => {
        const all = given.map((one) => binding(one.scope, one.subject, { authority: one.authority }));
        const held = effectiveBindings(all, api);
        const without = effectiveBindings(
          all.filter(({ authority }) => authority === "organisation"),
          api,
        );
        expect(held.length).toBeGreaterThan(0);
        expect(held.filter(({ authority }) => authority === "organisation")).toEqual(without);
      }),
    );
  });
});
