import { describe, expect, it } from "vitest";
import { untilIdle, whileInFlight } from "./in-flight";

describe("untilIdle", () => {
  it("waits for what is under way, also where it fails", async () => {
    const order: string[] = [];
    let finish = () => {};
    const work = whileInFlight(() => new Promise<void>((resolve) => (finish = resolve))).then(() =>
      order.push("answered"),
    );
    const failing = whileInFlight(() => Promise.reject(new Error("no"))).catch(() => order.push("failed"));
    const idle = untilIdle(5_000).then(() => order.push("idle"));
    await failing;
    finish();
    await Promise.all([work, idle]);
    expect(order).toEqual(["failed", "answered", "idle"]);
  });

  it("gives up after a while", async () => {
    let finish = () => {};
    const stuck = whileInFlight(() => new Promise<void>((resolve) => (finish = resolve)));
    await untilIdle(60);
    finish();
    await stuck;
  });
});
