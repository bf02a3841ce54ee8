import { describe, expect, it } from "vitest";
import { openChanges } from "./open-changes";

const gates = [
  { id: "lint" as const, fingerprints: ["a"] },
  { id: "compatibility" as const, fingerprints: ["b", "c", "d", "e"] },
];

function page(...fingerprints: string[]) {
  return {
    groups: [{ changes: fingerprints.map((one) => ({ fingerprint: one, operation: "GET /a", message: one })) }],
  };
}

describe("the changes that stop a version", () => {
  it.each([
    ["on the page and beside it", page("a", "c", "b"), 10, ["c", "b"], ["d", "e"]],
    ["only beside it", null, 10, [], ["b", "c", "d", "e"]],
    ["no more beside it than one call takes", page("c"), 3, ["c"], ["b", "d"]],
    ["no more on it than one call takes", page("b", "c", "d"), 2, ["b", "c"], []],
    ["once, where a page lists one twice", page("b", "b"), 10, ["b"], ["c", "d", "e"]],
  ])("are named %s", (_name, list, most, shown, elsewhere) => {
    const open = openChanges(gates, list, most);
    expect([open.shown.map(({ fingerprint }) => fingerprint), open.elsewhere]).toEqual([shown, elsewhere]);
    expect(open.total).toBe(4);
  });

  it("are none without such a gate", () => {
    expect(openChanges([], page("a"), 10)).toEqual({ shown: [], elsewhere: [], total: 0 });
  });
});
