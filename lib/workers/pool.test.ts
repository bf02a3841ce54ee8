import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeWorkers, openWorkers, runTask } from "./pool";

/** A worker whose tasks do what a test asks for, in the shape of the real one. */
const PROGRAM = `
const ok = (value) => ({ ok: true, value });
export async function examine({ source }) {
  const held = [];
  if (source.entry === "hungry") for (;;) held.push(new Array(100_000).fill(held.length));
  if (source.entry === "endless") for (;;) held.length = 0;
  if (source.entry === "broken") throw new TypeError("the password is hunter2");
  if (source.entry === "slow") await new Promise((resolve) => setTimeout(resolve, 150));
  if (source.entry === "refused") return { ok: false, refusal: { code: "invalid_yaml", message: "No.", fix: "Do.", violations: [{ pointer: "/a", line: 2, message: "No." }] } };
  return ok({ entry: source.entry });
}
`;

let folder: string;

beforeEach(async () => {
  await closeWorkers();
  folder = mkdtempSync(path.join(os.tmpdir(), "concordat-workers-"));
  writeFileSync(path.join(folder, "worker.mjs"), PROGRAM);
  openWorkers({ program: path.join(folder, "worker.mjs"), threads: 1, heapMb: 64, timeoutMs: 1_000, maxQueue: 2 });
});

afterEach(async () => {
  await closeWorkers();
  rmSync(folder, { recursive: true, force: true });
});

const examine = (entry: string) =>
  runTask("examine", { source: { entry, files: [] }, options: { maxDocumentBytes: 1 } });

describe("a task in a worker", () => {
  it("gives its answer", async () => expect(await examine("fine")).toEqual({ entry: "fine" }));

  it.each(["hungry", "endless"])("that is %s is stopped, and the next one works", async (entry) => {
    await expect(examine(entry)).rejects.toMatchObject({ code: "check_unavailable" });
    expect(await examine("fine")).toEqual({ entry: "fine" });
  });

  it("that breaks says nothing of why", async () => {
    const failure: unknown = await examine("broken").catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: "check_unavailable",
      cause: { message: expect.stringContaining("hunter2") },
    });
    expect(failure instanceof Error && failure.message).not.toContain("hunter2");
  });

  it("that refuses a definition says so with its place", async () => {
    await expect(examine("refused")).rejects.toMatchObject({
      code: "invalid_definition",
      message: "No.",
      fix: "Do.",
      violations: [{ pointer: "/a", line: 2 }],
    });
  });

  it("is refused, and told when to come back, where too many wait", async () => {
    // The thread is up: its start is not part of what the slow ones may take.
    await examine("fine");
    const running = Array.from({ length: 3 }, () => examine("slow"));
    await expect(examine("fine")).rejects.toMatchObject({ code: "busy", retryAfterSeconds: 5 });
    expect(await Promise.all(running)).toHaveLength(3);
    expect(await examine("fine")).toEqual({ entry: "fine" });
  });
});
