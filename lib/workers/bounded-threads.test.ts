import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BoundedThreads } from "./bounded-threads";

/** A thread that does what a test asks for. */
const PROGRAM = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", (task) => {
  const held = [];
  if (task === "hungry") for (;;) held.push(new Array(100_000).fill(held.length));
  if (task === "endless") for (;;) held.length = 0;
  if (task === "ends") process.exit(0);
  if (task === "throws") throw new TypeError("no");
  if (task === "slow") return setTimeout(() => parentPort.postMessage("slow done"), 200);
  parentPort.postMessage(task + " done");
});
parentPort.postMessage("ready");
`;

let folder: string;
let threads: BoundedThreads;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "concordat-bounded-"));
  writeFileSync(path.join(folder, "worker.mjs"), PROGRAM);
  const program = path.join(folder, "worker.mjs");
  threads = new BoundedThreads({ program, threads: 1, heapMb: 48, startMs: 60_000, maxQueue: 3 });
});

afterEach(async () => {
  await threads.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a bounded thread", () => {
  it("answers one task after another", async () => {
    expect(await Promise.all(["a", "b", "c"].map((one) => threads.run(one, 30_000)))).toEqual([
      "a done",
      "b done",
      "c done",
    ]);
  });

  it.each([
    ["endless", 300, "time"],
    ["hungry", 60_000, "memory"],
    ["ends", 30_000, "broken"],
    ["throws", 30_000, "broken"],
  ])("that is %s is ended, and the next task works", async (task, timeoutMs, reason) => {
    await expect(threads.run(task, timeoutMs)).rejects.toMatchObject({ reason });
    expect(await threads.run("fine", 30_000)).toBe("fine done");
  });

  it("does not count the time that a task waits for others", async () => {
    const [ended, slow, fine] = await Promise.allSettled([
      threads.run("endless", 400),
      threads.run("slow", 20_000),
      threads.run("fine", 300),
    ]);
    expect(ended).toMatchObject({ status: "rejected", reason: { reason: "time" } });
    expect(slow).toMatchObject({ status: "fulfilled", value: "slow done" });
    expect(fine).toMatchObject({ status: "fulfilled", value: "fine done" });
  });

  it("takes no more than may wait", async () => {
    const waiting = Array.from({ length: 4 }, () => threads.run("slow", 20_000));
    await expect(threads.run("fine", 20_000)).rejects.toMatchObject({ reason: "busy" });
    expect(await Promise.all(waiting)).toHaveLength(4);
  });

  it("does nothing once it is closed", async () => {
    await threads.close();
    await expect(threads.run("fine", 20_000)).rejects.toMatchObject({ reason: "busy" });
  });
});
