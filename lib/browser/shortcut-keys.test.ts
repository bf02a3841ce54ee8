import { describe, expect, it } from "vitest";
import { matchShortcut, nameOfPress } from "./shortcut-keys";

const plain = { ctrlKey: false, metaKey: false, altKey: false };

describe("nameOfPress", () => {
  it.each([
    [{ ...plain, key: "A" }, "a"],
    [{ ...plain, key: "?" }, "?"],
    [{ ...plain, key: "k", metaKey: true }, "mod+k"],
    [{ ...plain, key: "k", ctrlKey: true }, "mod+k"],
    [{ ...plain, key: "Shift" }, undefined],
    [{ ...plain, key: "a", altKey: true }, undefined],
  ])("%o is %s", (press, expected) => expect(nameOfPress(press)).toBe(expected));
});

describe("matchShortcut", () => {
  const known = ["g a", "g r", "a", "mod+k"];
  it.each([
    ["", "a", { hit: "a", pending: "" }],
    ["", "g", { pending: "g" }],
    ["g", "a", { hit: "g a", pending: "" }],
    ["g", "mod+k", { hit: "mod+k", pending: "" }],
    ["g", "g", { pending: "g" }],
    ["", "x", { pending: "" }],
  ])("after %j, %s gives %o", (before, press, expected) =>
    expect(matchShortcut(before, press, known)).toEqual(expected),
  );
});
