import { describe, expect, it } from "vitest";
import type { DataAccess } from "./context";
import { ReadOnce, rememberReads } from "./read-once";

function counting() {
  let count = 0;
  const things = new ReadOnce<number>();
  const access = Object.freeze({}) as DataAccess;
  return { access, read: (key: string) => things.read(access, key, async () => ++count) };
}

describe("what is read once", () => {
  it("is read each time where nothing is remembered", async () => {
    const { read } = counting();
    expect([await read("a"), await read("a")]).toEqual([1, 2]);
  });

  it("is read once a key where it is", async () => {
    const { access, read } = counting();
    rememberReads(access);
    expect([await read("a"), await read("a"), await read("b")]).toEqual([1, 1, 2]);
  });
});
