import { describe, expect, it, vi } from "vitest";
import { addNotice, hadNotices, takeNotices, watchNotices } from "./notice-queue";

describe("the queue of notices", () => {
  it("keeps what comes before anybody looks, in order, and gives it once", () => {
    expect(hadNotices()).toBe(false);
    addNotice({ tone: "success", title: "Saved" });
    addNotice({ tone: "error", title: "Refused" });
    expect(hadNotices()).toBe(true);
    expect(takeNotices().map(({ title }) => title)).toEqual(["Saved", "Refused"]);
    expect(takeNotices()).toEqual([]);
  });
  it("still says that something came once it is taken", () => {
    expect(takeNotices()).toEqual([]);
    expect(hadNotices()).toBe(true);
  });
  it("tells watchers until they leave", () => {
    const watcher = vi.fn();
    const leave = watchNotices(watcher);
    addNotice({ tone: "info", title: "One" });
    leave();
    addNotice({ tone: "info", title: "Two" });
    expect(watcher).toHaveBeenCalledTimes(1);
    takeNotices();
  });
});
