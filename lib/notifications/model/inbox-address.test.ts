import { describe, expect, it } from "vitest";
import { encodeCursor } from "@/lib/core/paging";
import { inboxHref, readInboxQuery } from "./inbox-address";

describe("the address of the inbox", () => {
  it.each([
    [{}, "/inbox"],
    [{ view: "unread" as const }, "/inbox?view=unread"],
    [{ view: "done" as const, kind: "reviews" as const }, "/inbox?view=done&kind=reviews"],
    [{ cursor: encodeCursor(["a", "b"]) }, `/inbox?cursor=${encodeCursor(["a", "b"])}`],
  ])("of %j is %s, and is read back", (query, href) => {
    expect(inboxHref(query)).toBe(href);
    const params = Object.fromEntries(new URL(href, "http://x").searchParams);
    expect(readInboxQuery(params)).toMatchObject(query);
  });

  it("shows the inbox where it cannot be read", () => {
    expect(readInboxQuery({ view: "x", kind: ["a", "b"], cursor: "%%%" })).toEqual({ view: "inbox" });
  });
});
