import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prefixQuery } from "./model";

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
