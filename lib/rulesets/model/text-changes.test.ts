import { describe, expect, it } from "vitest";
import { textChanges } from "./text-changes";

const lines = (count: number, word = "line") => Array.from({ length: count }, (_, index) => `${word} ${index}`);

describe("what changed between two texts", () => {
  it("is nothing for the same text", () => {
    expect(textChanges("a\nb", "a\nb")).toMatchObject({ added: 0, removed: 0 });
  });

  it("names lines by their numbers in both texts", () => {
    expect(textChanges("a\nb\nc", "a\nx\nc")?.rows).toEqual([
      { kind: "same", text: "a", from: 1, to: 1 },
      { kind: "removed", text: "b", from: 2, to: null },
      { kind: "added", text: "x", from: null, to: 2 },
      { kind: "same", text: "c", from: 3, to: 3 },
    ]);
  });

  it("leaves out what is far from any change", () => {
    const old = lines(100);
    const now = [...old.slice(0, 50), "new", ...old.slice(50)];
    const changes = textChanges(old.join("\n"), now.join("\n"));
    expect(changes).toMatchObject({ added: 1, removed: 0 });
    expect(changes?.rows).toHaveLength(1 + 3 + 1 + 3 + 1);
    expect(changes?.rows[0]).toEqual({ kind: "skipped", count: 47 });
    expect(changes?.rows.at(-1)).toEqual({ kind: "skipped", count: 47 });
  });

  it("gives up on texts that are too long and have nothing in common", () => {
    expect(textChanges(lines(3000, "a").join("\n"), lines(3000, "b").join("\n"))).toBeNull();
  });
});
