import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readObject } from "./read-object";

describe("readObject", () => {
  it.each([
    ['{"a": 1}', { a: 1 }],
    ["a: 1\nb: [x, y]", { a: 1, b: ["x", "y"] }],
    ["- 1\n- 2", [1, 2]],
    ["12", 12],
    ["a: .inf", { a: null }],
  ])("reads %j", (text, value) => expect(readObject(text)).toEqual({ ok: true, value }));

  it.each(["", "null", "a: [1", '{"a": "b', "a: 1\n a: 2"])("says what is wrong with %j", (text) => {
    expect(readObject(text)).toEqual({ ok: false, because: expect.stringMatching(/.+/) });
  });

  it("follows no bomb of aliases", () => {
    const level = (n: number) => `a${n}: &a${n} [${Array.from({ length: 9 }, () => `*a${n - 1}`).join(", ")}]`;
    const bomb = ["a0: &a0 [x]", ...Array.from({ length: 9 }, (_, index) => level(index + 1))].join("\n");
    expect(readObject(bomb)).toMatchObject({ ok: false });
  });

  it("gives back every JSON object", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(readObject(JSON.stringify(value))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
      }),
    );
  });

  it("has an answer for any text", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readObject(text).ok === "boolean"));
  });
});
