import { describe, expect, it } from "vitest";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { nextStates } from "@/lib/lifecycle/transitions";
import { enteredStates, moveKind, stateWritten } from "./lifecycle-history";

const moved = (at: string, state: string) => ({ action: "version.transition", at, after: { state } });

describe("enteredStates", () => {
  it("takes the last time of each state, newest entry first", () => {
    const audit = [
      moved("2026-05-01", "active"),
      moved("2026-04-01", "deprecated"),
      moved("2026-03-01", "active"),
      { action: "version.publish", at: "2026-01-01", after: { state: "draft" } },
    ];
    expect(enteredStates("2026-01-01", audit)).toEqual({
      draft: "2026-01-01",
      active: "2026-05-01",
      deprecated: "2026-04-01",
    });
  });
  it("knows nothing of entries that say no state", () => {
    expect(enteredStates("2026-01-01", [moved("2026-02-01", "melted")])).toEqual({ draft: "2026-01-01" });
    expect(stateWritten(null)).toBeUndefined();
    expect(stateWritten({ state: "active", reason: "Back." })).toEqual({ state: "active", reason: "Back." });
  });
});

describe("moveKind", () => {
  it("names every move of the transition table but deprecating", () => {
    const unnamed = VERSION_STATES.flatMap((from) =>
      nextStates(from).flatMap((to) => (moveKind(from, to) ? [] : [`${from} ${to}`])),
    );
    expect(unnamed).toEqual(["active deprecated"]);
    expect(moveKind("deprecated", "active")).toBe("withdraw");
    expect(moveKind("in_review", "active")).toBe("activate");
  });
});
