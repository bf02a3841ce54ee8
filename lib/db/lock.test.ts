import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DataDirLocked, lockDataDir } from "./lock";

let dir: string;

beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), "lock-"));
});
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

const lockFile = () => path.join(dir, "lock.json");

describe("lockDataDir", () => {
  it("refuses a second opener, naming the owner", () => {
    const release = lockDataDir(dir);
    expect(() => lockDataDir(dir)).toThrow(DataDirLocked);
    expect(() => lockDataDir(dir)).toThrow(new RegExp(`process ${process.pid}\\b`));
    release();
  });

  it("can be taken again after it was released", () => {
    lockDataDir(dir)();
    const release = lockDataDir(dir);
    expect(fs.existsSync(lockFile())).toBe(true);
    release();
    expect(fs.existsSync(lockFile())).toBe(false);
  });

  it("takes over the lock of a process that was killed", async () => {
    const owner = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    fs.writeFileSync(lockFile(), JSON.stringify({ pid: owner.pid, start: null }));
    expect(() => lockDataDir(dir)).toThrow(DataDirLocked);
    const ended = new Promise((resolve) => owner.once("exit", resolve));
    owner.kill("SIGKILL");
    await ended;
    lockDataDir(dir)();
  });

  it("is not fooled by another process that got the number of a dead one", () => {
    fs.writeFileSync(lockFile(), JSON.stringify({ pid: process.ppid, start: "1" }));
    const canTell = fs.existsSync("/proc/self/stat");
    if (canTell) lockDataDir(dir)();
    else expect(() => lockDataDir(dir)).toThrow(DataDirLocked);
  });

  it.each(["", "{", "null", '{"pid":"x"}'])("takes over a lock file that says nothing (%j)", (content) => {
    fs.writeFileSync(lockFile(), content);
    lockDataDir(dir)();
  });

  it("leaves the lock of a successor alone when it is released late", () => {
    const release = lockDataDir(dir);
    fs.writeFileSync(lockFile(), JSON.stringify({ pid: process.ppid, start: null }));
    release();
    expect(fs.existsSync(lockFile())).toBe(true);
  });
});
