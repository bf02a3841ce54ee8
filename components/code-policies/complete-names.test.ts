import { describe, expect, it } from "vitest";
import { completionsAt } from "./complete-names";

describe("completionsAt", () => {
  it.each([
    ["", 0, ["api", "version", "changes", "operations", "today"]],
    ["ver", 0, ["version"]],
    ["version.", 8, ["label", "state", "operations"]],
    ["owner.team.", 11, ["slug", "name"]],
  ])("offers after %j what there is", (word, from, names) => {
    const offered = completionsAt(word);
    expect(offered.from).toBe(from);
    expect(offered.names.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it.each(["nothing.", "version.label.", "operations."])("offers nothing after %j", (word) => {
    expect(completionsAt(word).names).toEqual([]);
  });

  it("says of each name what it is", () => {
    expect(completionsAt("").names.find(({ name }) => name === "operations")).toEqual({
      name: "operations",
      kind: "list(object)",
      about: "Every operation of the version.",
    });
  });
});
