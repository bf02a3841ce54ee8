import { describe, expect, it } from "vitest";
import { draftOf, EMPTY_DRAFT, fieldsOf, suggestedSlug } from "./consumer-draft";

describe("a draft of a consumer", () => {
  it("is sent without blanks, nothing as null", () => {
    expect(fieldsOf({ ...EMPTY_DRAFT, name: " Shop ", contact: "  ", provides: "a, b  c,," })).toEqual({
      name: "Shop",
      kind: "service",
      team: null,
      contact: null,
      description: "",
      provides: ["a", "b", "c"],
      identities: [],
    });
  });

  it("holds only what was declared here of what it provides", () => {
    const api = (slug: string, sources: ("declared" | "manifest")[]) => ({ slug, name: slug, sources });
    const draft = draftOf({
      slug: "shop",
      name: "Shop",
      kind: "team",
      team: { slug: "t", name: "T" },
      contact: null,
      description: "",
      links: [],
      provides: [api("a", ["manifest"]), api("b", ["manifest", "declared"])],
      identities: [],
      formerSlugs: [],
      apiCount: 0,
      revision: 1,
      createdAt: "",
      updatedAt: "",
      url: "",
    });
    expect(draft).toMatchObject({ provides: "b", team: "t", contact: "" });
  });

  it.each([
    ["Shop Front", "shop-front"],
    ["  Zahlungs-Übersicht ", "zahlungs-ubersicht"],
    ["CheckoutWeb2", "checkout-web2"],
    ["支付", ""],
  ])("%s is suggested as %s", (name, slug) => {
    expect(suggestedSlug(name)).toBe(slug);
  });
});
