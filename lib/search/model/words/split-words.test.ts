import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName, foldText, placedWords, splitWords } from "./split-words";

describe("splitWords", () => {
  it.each([
    ["paymentOrders", ["payment", "orders"]],
    ["payment_orders-list", ["payment", "orders", "list"]],
    ["/v1/payments/{paymentId}", ["v1", "payments", "payment", "id"]],
    ["HTTPServer", ["http", "server"]],
    ["parseJSONBody", ["parse", "json", "body"]],
    ["SEPA", ["sepa"]],
    ["iso20022Message", ["iso20022", "message"]],
    ["Überweisung straßenName", ["uberweisung", "strassen", "name"]],
    ["naïveCafé", ["naive", "cafe"]],
    ["cafe\u0301", ["cafe"]],
    ["ŁódźØre", ["lodz", "ore"]],
    ["支付订单", ["支", "付", "订", "单"]],
    ["支付API v2", ["支", "付", "api", "v2"]],
    ["注文する", ["注", "文", "す", "る"]],
    ["ガイド", ["ガ", "イ", "ト\u3099".normalize("NFC")]],
    ["결제 주문", ["결제", "주문"]],
    ["a\u0000b", ["a", "b"]],
    ["ＰａｙＯｒｄｅｒ", ["pay", "order"]],
    ["ﾍﾟｲ", ["ペ", "イ"]],
    ["!?… —", []],
    ["", []],
  ])("splits %j", (text, words) => expect(splitWords(text)).toEqual(words));

  it("splits ASCII as everything else", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aZb9_-/ {}C.") }), (text) => {
        expect(splitWords(text)).toEqual(placedWords(text).map(({ word }) => word));
      }),
    );
  });

  it("gives words only: letters, digits and their marks, none of them capital", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const word of splitWords(text)) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }),
    );
  });
});

describe("placedWords", () => {
  it("says where each word stands, in order and apart", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        let last = 0;
        for (const { word, start, end } of placedWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word).not.toBe("");
          last = end;
        }
      }),
    );
  });

  it.each([
    [
      "getCafé",
      [
        [0, 3],
        [3, 7],
      ],
    ],
    [
      "支付 ok",
      [
        [0, 1],
        [1, 2],
        [3, 5],
      ],
    ],
    [
      "/a/{bc}",
      [
        [1, 2],
        [4, 6],
      ],
    ],
  ])("of %j", (text, places) => {
    expect(placedWords(text).map(({ start, end }) => [start, end])).toEqual(places);
  });
});

describe("foldText and foldName", () => {
  it.each([
    ["Crème Brûlée", "creme brulee", "cremebrulee"],
    ["GROSSE Straße", "grosse strasse", "grossestrasse"],
    ["customer_ID", "customer_id", "customerid"],
    ["が", "が", "が"],
    ["/v1/{id}", "/v1/{id}", "v1id"],
  ])("%j", (text, folded, name) => {
    expect(foldText(text)).toBe(folded);
    expect(foldName(text)).toBe(name);
  });

  it("folds what is folded no further", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
