import { describe, expect, it } from "vitest";
import { SharedRead } from "./shared-read";

function slowReading() {
  const ends: ((value: number) => void)[] = [];
  const fails: ((error: Error) => void)[] = [];
  const make = () =>
    new Promise<number>((resolve, reject) => {
      ends.push(resolve);
      fails.push(reject);
    });
  return { make, ends, fails };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("a shared reading", () => {
  it("gives those who come meanwhile the one that begins afterwards, together", async () => {
    const { make, ends } = slowReading();
    const shared = new SharedRead<number>();
    const first = shared.read(make);
    const second = shared.read(make);
    const third = shared.read(make);
    expect(ends).toHaveLength(1);
    ends[0]?.(1);
    await settled();
    expect(ends).toHaveLength(2);
    ends[1]?.(2);
    expect(await Promise.all([first, second, third])).toEqual([1, 2, 2]);
  });

  it("begins anew when nothing is under way", async () => {
    const shared = new SharedRead<number>();
    let count = 0;
    const make = async () => ++count;
    expect([await shared.read(make), await shared.read(make)]).toEqual([1, 2]);
  });

  it("reads again after one that failed", async () => {
    const { make, ends, fails } = slowReading();
    const shared = new SharedRead<number>();
    const first = shared.read(make);
    const second = shared.read(make);
    fails[0]?.(new Error("gone"));
    await expect(first).rejects.toThrow("gone");
    await settled();
    ends[1]?.(7);
    expect(await second).toBe(7);
  });
});
