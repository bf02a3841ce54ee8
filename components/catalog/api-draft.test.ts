import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiSlug } from "@/lib/catalog/schema";
import { attributesOf, changesOf, creationOf, draftOf, emptyDraft, slugOf } from "./api-draft";

const stored = {
  slug: "payments",
  name: "Payments",
  description: "Moves money.",
  team: { slug: "payments", name: "Payments" },
  domain: null,
  tags: ["money", "b2b"],
  tier: 1,
  isolationLayer: "L-3",
  runtime: null,
  links: [{ title: "Runbook", url: "https://wiki.test/payments" }],
  revision: 3,
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  versionCount: 0,
  newestVersion: null,
  activeVersion: null,
  nextSunset: null,
  openReviews: 0,
  level: null,
  url: "/apis/payments",
};

describe("a draft of an API", () => {
  it("that nobody touched changes nothing", () => {
    expect(changesOf(stored, draftOf(stored))).toEqual({});
  });

  it("changes what was typed and nothing else", () => {
    const draft = { ...draftOf(stored), tags: "money, , card，b2b", isolationLayer: "none", domain: " shop " };
    expect(changesOf(stored, draft)).toEqual({ tags: ["money", "card", "b2b"], isolationLayer: null, domain: "shop" });
  });

  it("leaves out links that are empty", () => {
    const links = [
      { key: "a", title: " ", url: "" },
      { key: "b", title: "Docs", url: " https://docs.test " },
    ];
    expect(attributesOf({ ...emptyDraft("shop"), links }).links).toEqual([{ title: "Docs", url: "https://docs.test" }]);
  });

  it("of a new API has its slug", () => {
    expect(creationOf({ ...emptyDraft("shop"), slug: " carts ", name: "Carts" })).toMatchObject({
      slug: "carts",
      name: "Carts",
      team: "shop",
      tier: 2,
      isolationLayer: null,
    });
  });
});

describe("the slug of a name", () => {
  it.each([
    ["Payment Orders", "payment-orders"],
    ["  Crédit  & Débit! ", "credit-debit"],
    ["ISO 20022", "iso-20022"],
    ["支付", ""],
  ])("%j is %j", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("is empty or one that the registry takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        const slug = slugOf(name);
        return slug === "" || slug === "new" || apiSlug.safeParse(slug).success;
      }),
    );
  });
});
