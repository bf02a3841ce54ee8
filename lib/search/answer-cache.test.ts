import { describe, expect, it } from "vitest";
import { AnswerCache } from "./answer-cache";
import type { SearchAnswer } from "./schema";

const count = { count: 0, more: false };
const counts = { api: count, operation: count, schema: count, field: count };
const answer = (): SearchAnswer => ({ items: [], nextCursor: null, counts, corrected: null, notices: [] });

describe("AnswerCache", () => {
  it("gives the same answer for a while, and asks again after it", async () => {
    const cache = new AnswerCache();
    const first = await cache.get("1 pay", 0, async () => answer());
    expect(await cache.get("1 pay", 9_999, async () => answer())).toBe(first);
    expect(await cache.get("2 pay", 9_999, async () => answer())).not.toBe(first);
    expect(await cache.get("1 pay", 10_000, async () => answer())).not.toBe(first);
  });

  it("keeps no failure, and a bounded number", async () => {
    const cache = new AnswerCache();
    await expect(cache.get("a", 0, () => Promise.reject(new Error("down")))).rejects.toThrow("down");
    const first = await cache.get("a", 0, async () => answer());
    for (let n = 0; n < 500; n++) await cache.get(`other ${n}`, 0, async () => answer());
    expect(await cache.get("a", 0, async () => answer())).not.toBe(first);
  });
});
