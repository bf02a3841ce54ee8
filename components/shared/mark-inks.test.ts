import { expect, it } from "vitest";
import { MARK_KINDS } from "@/lib/reader/model/highlight/marks";
import { MARK_INKS } from "./mark-inks";

it("has a colour for every kind of mark, and none for what is plain", () => {
  expect(MARK_INKS).toHaveLength(MARK_KINDS.length);
  expect(MARK_INKS.indexOf(undefined)).toBe(MARK_KINDS.indexOf("plain"));
});
