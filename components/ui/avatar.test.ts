import { describe, expect, it } from "vitest";
import { initialsOf } from "./avatar";

describe("initialsOf", () => {
  it.each([
    ["Ada Lovelace", "AL"],
    ["payments-core", "PC"],
    ["Shop", "SH"],
    ["王小明", "王小"],
    ["", "?"],
    ["  ", "?"],
    ["🦊 fox", "🦊F"],
  ])("%j gives %s", (name, expected) => expect(initialsOf(name)).toBe(expected));
});
