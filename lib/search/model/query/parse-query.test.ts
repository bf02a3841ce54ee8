import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "./parse-query";
import { writeQuery } from "./correct-words";

const word = (text: string, more: object = {}) => ({ text, exact: false, negated: false, ...more });
const filter = (name: string, value: string, negated = false) => ({ filter: name, value, negated });

describe("parseQuery", () => {
  it.each([
    ["card payment", [word("card"), word("payment")], []],
    ['"card payment" refund', [word("card payment", { exact: true }), word("refund")], []],
    [
      "team:payments method:post field:iban deprecated:true",
      [],
      [filter("team", "payments"), filter("method", "post"), filter("field", "iban"), filter("deprecated", "true")],
    ],
    ["-tag:internal -draft", [word("draft", { negated: true })], [filter("tag", "internal", true)]],
    ['tag:"core banking" x', [word("x")], [filter("tag", "core banking")]],
    ["TEAM:Payments", [], [filter("team", "Payments")]],
    ["team: ", [], []],
    ["team:", [], []],
    ['"open', [word("open", { exact: true })], []],
    ["-", [], []],
    ["path:/v1/{id}", [], [filter("path", "/v1/{id}")]],
  ])("takes %j apart", (query, terms, conditions) => {
    const parsed = parseQuery(query);
    expect(parsed).toEqual({ terms, conditions, unknown: [] });
  });

  it.each([
    ["http://example.com/a", []],
    ["https://example.com", []],
    ["urn:iban", ["urn"]],
    ["teem:payments", ["teem"]],
    ["12:30", []],
  ])("takes %j as words", (query, unknown) => {
    const parsed = parseQuery(query);
    expect(parsed.conditions).toEqual([]);
    expect(parsed.terms.length).toBeGreaterThan(0);
    expect(parsed.unknown).toEqual(unknown);
  });

  it("reads whatever is typed, and what it writes is read the same", () => {
    const typed = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(..."ab:-\"' tagmethod/"), maxLength: 60 }),
    );
    fc.assert(
      fc.property(typed, (query) => {
        const once = parseQuery(query);
        const again = parseQuery(writeQuery(once));
        expect(again.conditions.map(({ filter: name, negated }) => [name, negated])).toEqual(
          expect.arrayContaining(
            once.conditions
              .filter(({ value }) => !value.includes('"'))
              .map(({ filter: name, negated }) => [name, negated]),
          ),
        );
      }),
    );
  });
});
