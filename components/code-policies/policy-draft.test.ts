import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { policyTextInput } from "@/lib/code-policies/schema";
import { draftOf, slugOf, textOfDraft } from "./policy-draft";

describe("slugOf", () => {
  it.each([
    ["Nobody writes without signing in", "nobody-writes-without-signing-in"],
    ["  Ünïcode & more!  ", "n-code-more"],
    ["", ""],
  ])("makes of %j %j", (name, slug) => expect(slugOf(name)).toBe(slug));

  it("is a slug, or nothing, for any name", () => {
    fc.assert(fc.property(fc.string(), (name) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(slugOf(name))));
  });
});

describe("textOfDraft", () => {
  it("reads what it holds for, and forgets it where that is all APIs", () => {
    const draft = { ...draftOf(null), name: "A", expression: "true", targets: " pets ,, orders " };
    expect(textOfDraft({ ...draft, scope: "api" }).binding).toEqual({ scope: "api", targets: ["pets", "orders"] });
    expect(textOfDraft(draft).binding).toEqual({ scope: "organisation", targets: [] });
    expect(policyTextInput.safeParse(textOfDraft(draft)).success).toBe(true);
  });
});
