import { describe, expect, it } from "vitest";
import { createTokenInput } from "@/lib/tokens/schema";
import { forTeam, type TokenDraft, tokenBody } from "./token-draft";

const draft: TokenDraft = { name: " CI ", team: "core", role: "publisher", scopes: ["version.publish"], days: "30" };
const now = new Date("2027-01-01T00:00:00Z");

describe("tokenBody", () => {
  it("is what the API takes", () => {
    const body = tokenBody(draft, now);
    expect(createTokenInput.parse(body)).toEqual({
      name: "CI",
      role: "publisher",
      team: "core",
      scopes: ["version.publish"],
      expiresAt: "2027-01-31T00:00:00.000Z",
    });
  });

  it("leaves out what does not limit it", () => {
    expect(tokenBody({ ...draft, team: null, scopes: null, days: "never" }, now)).toEqual({
      name: "CI",
      role: "publisher",
    });
    expect(tokenBody(draft, null)).not.toHaveProperty("expiresAt");
  });
});

describe("forTeam", () => {
  const grantable = [
    { team: null, roles: ["reader" as const] },
    { team: { slug: "core", name: "Core" }, roles: ["reader" as const, "publisher" as const] },
  ];

  it("keeps the role where it can be had, with its scopes", () => {
    expect(forTeam(draft, "core", grantable)).toEqual(draft);
  });

  it("takes the first role elsewhere, without scopes of the other", () => {
    expect(forTeam(draft, null, grantable)).toEqual({ ...draft, team: null, role: "reader", scopes: null });
  });
});
