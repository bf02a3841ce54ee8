import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctWords, swappedWords, typingErrors } from "./correct-words";
import { explainMatch, findWords } from "./explain-match";

const begins = (...words: string[]) => words.map((word) => ({ word, prefix: true }));

describe("findWords", () => {
  it.each([
    [
      "GET /payments/{paymentId}",
      begins("pay"),
      [
        [5, 8],
        [15, 18],
      ],
    ],
    ["customerId", begins("id"), [[8, 10]]],
    ["petId", begins("petid"), [[0, 5]]],
    ["Crème brûlée", begins("brulee"), [[6, 12]]],
    ["支付订单", begins("付", "订"), [[1, 3]]],
    ["nothing", begins("pay"), []],
    ["payments", [{ word: "pay", prefix: false }], []],
  ])("of %j", (text, words, ranges) => expect(findWords(text, words).ranges).toEqual(ranges));

  it("gives ranges in order, apart and inside the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aAbB /é支"), maxLength: 60 }),
        fc.constantFrom("a", "b", "ab", "e", "支"),
        (text, word) => {
          let last = -1;
          for (const [start, end] of findWords(text, begins(word)).ranges) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });
});

describe("explainMatch", () => {
  it("names the best places, and others only for words that these lack", () => {
    const texts = [
      { place: "path", text: "GET /cards" },
      { place: "operationId", text: "listCards" },
      { place: "summary", text: "All cards of a customer" },
    ];
    expect(explainMatch(texts, begins("card", "customer")).map(({ place }) => place)).toEqual(["path", "summary"]);
  });

  it("shows of a long text the part around the first match", () => {
    const [match] = explainMatch(
      [{ place: "description", text: `${"word ".repeat(200)}iban ${"word ".repeat(50)}` }],
      begins("iban"),
    );
    const [start = 0, end = 0] = match?.ranges[0] ?? [];
    expect(match?.text.slice(start, end)).toBe("iban");
    expect(match?.text.length).toBeLessThan(170);
  });
});

describe("correctWords", () => {
  it.each([
    ["payment", "paymnet", 2, 1],
    ["iban", "ibna", 2, 1],
    ["order", "order", 2, 0],
    ["order", "other", 2, 2],
    ["a", "abcdef", 2, 3],
  ])("%s and %s differ", (a, b, most, errors) => expect(typingErrors(a, b, most)).toBe(errors));

  it("takes the word with the fewest errors, and lets what something begins with stand", () => {
    const like = [
      { typed: "paymnet", word: "payments", likeness: 0.4 },
      { typed: "paymnet", word: "payment", likeness: 0.4 },
      { typed: "card", word: "cardholder", likeness: 0.5 },
      { typed: "card", word: "cart", likeness: 0.5 },
    ];
    expect([...correctWords(["paymnet", "card", "xyz"], like)]).toEqual([["paymnet", "payment"]]);
    expect(swappedWords("ibna")).toContain("iban");
  });
});
