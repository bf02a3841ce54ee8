import { describe, expect, it } from "vitest";
import { encodeCursor } from "@/lib/core/paging";
import { attentionHref, readAttentionFilter } from "./attention-address";

describe("the address of what needs attention", () => {
  it("is read back as it was written", () => {
    const filter = { flag: "breaking", days: 90, team: "payments", limit: 50 } as const;
    const cursor = encodeCursor(["2027-01-31T00:00:00.000Z", "id"]);
    const { searchParams } = new URL(attentionHref(filter, cursor), "https://registry.invalid");
    expect(readAttentionFilter(Object.fromEntries(searchParams))).toEqual({ ...filter, cursor });
  });

  it("leaves out what cannot be read", () => {
    const given = { flag: "unheard-of", days: "0", team: "", cursor: "not ours" };
    expect(readAttentionFilter(given)).toEqual({ flag: "breaking", days: 30, limit: 50 });
  });
});
