import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { BASE, WIT_EDITS } from "./testing/wit-edits";

const TODAY = "2026-01-01";
const read = (files: Readonly<Record<string, string>>) => parseSpec(textSource(files), { format: "wit" });
const compare = (from: string, to: string) =>
  compareSpecs(read({ "shop.wit": from }), read({ "shop.wit": to }), { today: TODAY });

describe("an edit of a package", () => {
  it.each(WIT_EDITS)("$name", ({ edit, worst, rules }) => {
    const { changes } = compare(BASE, edit(BASE));
    expect([...new Set(changes.map(({ id }) => id))].toSorted()).toEqual(rules);
    expect(changes[0]?.severity ?? null).toBe(worst);
  });

  it.each(WIT_EDITS)("$name, and nothing that was not edited", ({ edit }) => {
    const after = edit(BASE);
    expect(compare(after, after).changes).toEqual([]);
  });

  it("is reported whatever else is edited, with the same fingerprint", () => {
    const edits = WIT_EDITS.filter(({ rules }) => rules.length === 1);
    fc.assert(
      fc.property(fc.constantFrom(...edits), fc.constantFrom("// a\n", "/* b */ ", "\n\n"), (one, layout) => {
        const prints = (from: string, to: string): string[] =>
          compare(from, to).changes.map(({ fingerprint }) => fingerprint);
        const plain = prints(BASE, one.edit(BASE));
        const laidOut = (text: string): string => text.replaceAll("\ninterface", `\n${layout}interface`);
        expect(prints(laidOut(BASE), laidOut(one.edit(BASE)))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a package of several files", () => {
  const [head = "", ...parts] = BASE.split(/\n(?=interface|world)/);

  it("is the same however it is spread over files, and whatever they are called", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: parts.length, maxLength: parts.length }), (homes) => {
        const files: Record<string, string> = { "main.wit": head };
        for (const [index, part] of parts.entries()) {
          const name = ["main.wit", "a.wit", "b.wit", "z.wit"][homes[index] ?? 0] ?? "main.wit";
          files[name] = `${files[name] ?? ""}\n${part}`;
        }
        expect(compareSpecs(read({ "shop.wit": BASE }), read(files), { today: TODAY }).changes).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
