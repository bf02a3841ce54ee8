import { describe, expect, it } from "vitest";
import { Frequencies } from "./frequencies";

const frequencies = new Frequencies(["payment", "get", "payout", "pays"], [0.1, 0.5, 0.02, 0.001], 300_000);

describe("Frequencies", () => {
  it.each([
    [{ word: "get", prefix: false }, 150_000],
    [{ word: "ge", prefix: false }, 0],
    [{ word: "ge", prefix: true }, 150_000],
    [{ word: "pay", prefix: true }, 36_300],
    [{ word: "payo", prefix: true }, 6_000],
    [{ word: "zebra", prefix: true }, 0],
  ])("of %j", (word, rows) => expect(frequencies.rowsWith(word)).toBeCloseTo(rows));

  it("tells popular words from others, and nothing is popular where nothing was counted", () => {
    expect(frequencies.isPopular({ word: "pay", prefix: true })).toBe(true);
    expect(frequencies.isPopular({ word: "pay", prefix: true }, 4)).toBe(false);
    expect(frequencies.isPopular({ word: "payo", prefix: true })).toBe(false);
    expect(frequencies.isSmall).toBe(false);
    expect(new Frequencies([], [], 0).isPopular({ word: "get", prefix: true })).toBe(false);
    expect(new Frequencies([], [], 0).isSmall).toBe(true);
  });
});
