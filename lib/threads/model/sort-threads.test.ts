import { describe, expect, it } from "vitest";
import type { ThreadDto } from "@/lib/threads/schema";
import { sortThreads } from "./sort-threads";

function thread(id: string, anchor: ThreadDto["anchor"], place: Partial<ThreadDto["place"]>): ThreadDto {
  const spot = { status: "placed" as const, fingerprint: null, pointer: "", line: null, operation: null };
  const by = { kind: "user" as const, id: "u", name: "U" };
  const times = { openedAt: "2027-01-01T00:00:00.000Z", resolvedAt: null };
  const merged =
    place.status === "outdated"
      ? { status: "outdated" as const, because: "change_gone" as const }
      : { ...spot, ...place };
  return {
    id,
    review: "r",
    anchor,
    place: merged as ThreadDto["place"],
    state: "open",
    openedBy: by,
    openedRevision: 1,
    resolvedBy: null,
    comments: [],
    revision: 1,
    ...times,
  };
}

const CHANGE = { kind: "change" as const, fingerprint: "f" };
const OPERATION = { kind: "operation" as const, operation: "GET /pets" };
const FIELD = { kind: "field" as const, owner: "Pet", path: ["name"] };
const shown = { fingerprints: new Set(["f"]), operations: new Set(["GET /pets"]) };

describe("sortThreads", () => {
  it.each<[string, ThreadDto, string]>([
    ["beside its change", thread("1", CHANGE, { fingerprint: "f" }), "byFingerprint"],
    ["elsewhere where its change is on another page", thread("2", CHANGE, { fingerprint: "g" }), "elsewhere"],
    ["at its operation", thread("3", OPERATION, { operation: "GET /pets" }), "byOperation"],
    [
      "elsewhere where nothing of its operation is shown",
      thread("4", OPERATION, { operation: "GET /owners" }),
      "elsewhere",
    ],
    ["elsewhere for a field of a schema", thread("5", FIELD, {}), "elsewhere"],
    ["on the review", thread("6", { kind: "review" }, {}), "general"],
    ["among the outdated", thread("7", CHANGE, { status: "outdated" }), "outdated"],
  ])("puts a thread %s", (_where, one, place) => {
    const sorted = sortThreads([one], shown);
    const found = {
      byFingerprint: [...sorted.byFingerprint.values()].flat(),
      byOperation: [...sorted.byOperation.values()].flat(),
      general: sorted.general,
      elsewhere: sorted.elsewhere,
      outdated: sorted.outdated,
    };
    expect(
      Object.entries(found)
        .filter(([, list]) => list.includes(one))
        .map(([name]) => name),
    ).toEqual([place]);
  });
});
