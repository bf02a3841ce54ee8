import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prefixQuery, searchTextOf, wordsOf } from "./model";

describe("wordsOf", () => {
  it.each([
    ["paymentOrders", ["payment", "orders"]],
    ["payment_orders-list", ["payment", "orders", "list"]],
    ["/v1/payments/{paymentId}", ["v1", "payments", "payment", "id"]],
    ["HTTPServer", ["http", "server"]],
    ["parseJSONBody", ["parse", "json", "body"]],
    ["SEPA", ["sepa"]],
    ["iso20022Message", ["iso20022", "message"]],
    ["Überweisung straßenName", ["überweisung", "straßen", "name"]],
    ["naïveCafé", ["naïve", "café"]],
    ["支付订单", ["支", "付", "订", "单"]],
    ["支付API v2", ["支", "付", "api", "v2"]],
    ["注文する", ["注", "文", "す", "る"]],
    ["결제 주문", ["결제", "주문"]],
    ["a\u0000b", ["ab"]],
    ["ＰａｙＯｒｄｅｒ", ["pay", "order"]],
    ["cafe\u0301", ["café"]],
    ["!?… —", []],
    ["", []],
  ])("splits %j", (text, words) => expect(wordsOf(text)).toEqual(words));

  it("gives words only: letters and digits, none of them capital", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }),
    );
  });
});

describe("searchTextOf", () => {
  it("has every word and every short name as a whole, once", () => {
    expect(searchTextOf(["getPayment", "payment", null, undefined, ""])).toBe("get payment getpayment");
  });

  it("stays within its limit, and ends at the end of a word", () => {
    const text = searchTextOf(
      Array.from({ length: 900 }, (_, n) => `word${n}`),
      100,
    );
    expect(text.length).toBeLessThanOrEqual(100);
    expect(text).toMatch(/^(word\d+ )+word\d+$/);
  });

  it("finds what it was made of, however people write it", () => {
    const text = ` ${searchTextOf(["createPaymentOrder", "支付订单"])}`;
    for (const typed of [
      "createPaymentOrder",
      "payment order",
      "CREATE",
      "pay",
      "createpaymentorder",
      "支付",
      "订单",
    ]) {
      const words = prefixQuery(typed)?.split(" & ") ?? ["nothing"];
      for (const word of words) expect(text).toContain(` ${word.replace(":*", "")}`);
    }
  });
});

describe("prefixQuery", () => {
  it.each([
    ["payment", "payment:*"],
    ["getPayment by id", "get:* & payment:* & by:* & id:*"],
    ["支付", "支:* & 付:*"],
    ["' | ! & ( ) :* <->", null],
    ["   ", null],
    ["a'b; DROP TABLE api --", "a:* & b:* & drop:* & table:* & api:*"],
  ])("makes of %j", (typed, query) => expect(prefixQuery(typed)).toBe(query));

  it("has at most twelve words, each once a prefix", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
        const query = prefixQuery(typed);
        if (query === null) return;
        expect(query).toMatch(/^[\p{L}\p{N}\p{M}]+:\*( & [\p{L}\p{N}\p{M}]+:\*){0,11}$/u);
      }),
    );
  });
});
