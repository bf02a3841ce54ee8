import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchLines } from "./search-lines";

describe("searchLines", () => {
  it("has the name, the alias, the words of the names and all others, each word once", () => {
    expect(
      searchLines({
        name: "/v1/payments/{paymentId}",
        alias: "getPayment",
        nameTexts: ["GET"],
        otherTexts: ["One payment of the month", null, "Zahlungen"],
      }).split("\n"),
    ).toEqual([
      "v1paymentspaymentid",
      "getpayment",
      "v1 payments payment id get v1paymentspaymentid getpayment",
      "one of the month zahlungen",
    ]);
  });

  it.each([
    [{ name: "" }, "\n\n\n"],
    [{ name: "/", alias: null, otherTexts: ["!"] }, "\n\n\n"],
    [{ name: "支付" }, "支付\n\n支 付 支付\n"],
  ])("of %j", (texts, lines) => expect(searchLines(texts)).toBe(lines));

  it("has four lines of words that the database takes as they are, within limits, whatever it is made of", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constant("x".repeat(9_000)),
      fc.constant("aß ".repeat(3_000)),
    );
    fc.assert(
      fc.property(anything, anything, fc.array(anything, { maxLength: 4 }), (name, alias, otherTexts) => {
        const lines = searchLines({ name, alias, otherTexts }).split("\n");
        expect(lines).toHaveLength(4);
        expect(lines.join("\n").length).toBeLessThan(4_000);
        for (const line of lines) expect(line).toMatch(/^(?:[\p{L}\p{N}\p{M}]{1,200}(?: |$))*$/u);
      }),
    );
  });
});
