import { describe, expect, it } from "vitest";
import { encodeCursor } from "@/lib/core/paging";
import { readWaiversQuery, waiversHref } from "./waivers-address";

describe("the address of the list of waivers", () => {
  it("is read back as it was written", () => {
    const cursor = encodeCursor(["2027-01-31", "id"]);
    const query = { state: "expired", team: "payments", api: "cards", cursor } as const;
    const { searchParams } = new URL(waiversHref(query), "https://registry.invalid");
    expect(readWaiversQuery(Object.fromEntries(searchParams))).toEqual(query);
    expect(waiversHref({ state: "approved" })).toBe("/governance/waivers");
  });

  it("leaves out what cannot be read", () => {
    const given = { state: "unheard-of", team: "x".repeat(61), cursor: "not ours" };
    expect(readWaiversQuery(given)).toEqual({ state: "approved", team: undefined, api: undefined, cursor: undefined });
  });
});
