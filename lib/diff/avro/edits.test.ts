import { processorMs } from "@/lib/core/testing/processor-ms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Diff } from "@/lib/diff/model";
import { isAsExpected, type Verdict, worstOf } from "@/lib/diff/testing/edits/edit";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

function compare(from: string | Record<string, string>, to: string | Record<string, string>): Diff {
  const read = (text: typeof from) =>
    parseSpec(textSource(typeof text === "string" ? { "demo.avdl": text } : text), { format: "avro" });
  return compareSpecs(read(from), read(to), { today: "2026-01-01" });
}

const TYPES = [
  'record Order { int id; string name = ""; union { null, long } at = null; array<Line> lines; map<Kind> kinds; Hash hash; }',
  "record Line { double price; int count = 1; }",
  "enum Kind { BIG, SMALL }",
  "enum Colour { RED, BLUE } = RED;",
  "record Paint { Colour colour; }",
  "fixed Hash(16);",
];
const SCHEMA = `namespace demo;\nschema union { Order, Paint };\n${TYPES.join("\n")}`;
const MESSAGES = [
  "Receipt buy(Ask ask, int times = 1) throws Trouble;",
  "record Ask { int amount; }",
  "record Receipt { int number; }",
  "error Trouble { string why; }",
];
const PROTOCOL = `@namespace("demo") protocol Shop {\n${MESSAGES.join("\n")}\n}`;

/** In a schema: what is replaced by what, and the worst for who reads older data, there and back. */
const EDITS: [name: string, text: string, by: string, there: Verdict, back: Verdict][] = [
  ["a type to a wider one", "int id", "long id", "dangerous", "breaking"],
  ["a type to another", "int id", "boolean id", "breaking", "breaking"],
  ["a text to bytes", "string name", "bytes name", "dangerous", "dangerous"],
  ["a field with a default", ' string name = "";', "", "non-breaking", "non-breaking"],
  ["a field without a default", "int id; ", "", "dangerous", "breaking"],
  ["a name, with an alias", "int id", '@aliases(["id"]) int number', "dangerous", "breaking"],
  ["a name, without an alias", "int id", "int number", "breaking", "breaking"],
  ["what may be null", "union { null, long } at", "union { null, long, string } at", "dangerous", "breaking"],
  ["what may not be null", "int id", "union { null, int } id", "dangerous", "breaking"],
  [
    "the order of a union",
    "union { null, long } at = null",
    "union { long, null } at = null",
    "non-breaking",
    "non-breaking",
  ],
  ["what a list holds", "array<Line>", "array<Paint>", "breaking", "breaking"],
  ["a list to a map", "array<Line>", "map<Line>", "breaking", "breaking"],
  ["a symbol", ", SMALL }", ", SMALL, TINY }", "dangerous", "breaking"],
  ["a symbol where there is a default", "RED, BLUE", "RED, BLUE, GREEN", "non-breaking", "dangerous"],
  ["a default of symbols", "= RED", "= BLUE", "dangerous", "dangerous"],
  ["a size", "Hash(16)", "Hash(32)", "breaking", "breaking"],
  ["a default", "int count = 1", "int count = 2", "dangerous", "dangerous"],
  ["a meaning", "int id", "date id", "dangerous", "dangerous"],
  ["the order of fields", 'int id; string name = "";', 'string name = ""; int id;', "non-breaking", "non-breaking"],
  ["the order of symbols", "BIG, SMALL", "SMALL, BIG", "non-breaking", "non-breaking"],
  ["documentation", "int id", "/** Its id. */ int id", "non-breaking", "non-breaking"],
  ["a comment", "int id", "/* Its id. */ int id", "none", "none"],
  ["blanks", "int id; ", "\n\n   int\n id ;", "none", "none"],
  ["a whole name", "array<Line>", "array<demo.Line>", "none", "none"],
  ["a branch of the root", "{ Order, Paint }", "{ Order }", "breaking", "dangerous"],
];

/** In a protocol: the sides decide. */
const PROTOCOL_EDITS: typeof EDITS = [
  ["what is sent, with a default", "int amount;", "int amount; int more = 0;", "non-breaking", "non-breaking"],
  ["what is sent, without a default", "int amount;", "int amount; int more;", "breaking", "non-breaking"],
  ["what is received, without a default", "int number;", "int number; int more;", "non-breaking", "breaking"],
  ["what is sent, to a wider type", "int amount", "long amount", "non-breaking", "breaking"],
  ["what is received, to a wider type", "int number", "long number", "breaking", "non-breaking"],
  ["a parameter", ", int times = 1", "", "non-breaking", "non-breaking"],
  ["a parameter without a default", "Ask ask,", "Ask ask, int more,", "breaking", "non-breaking"],
  ["an answer", "Receipt buy", "int buy", "breaking", "breaking"],
  ["an error", " throws Trouble", "", "non-breaking", "breaking"],
  ["a message", "record Ask", "void stop();\nrecord Ask", "non-breaking", "breaking"],
];

const told = ({ changes }: Diff): string =>
  changes.map(({ severity, id, location }) => `${severity} ${id} ${location}`).join("; ");

describe.each([
  ["a schema", SCHEMA, EDITS],
  ["a protocol", PROTOCOL, PROTOCOL_EDITS],
] as const)("an edit of %s", (_, model, edits) => {
  it.each(edits)("of %s", (__, text, by, there, back) => {
    expect(model).toContain(text);
    const edited = model.replace(text, by);
    const [forth, undone] = [compare(model, edited), compare(edited, model)];
    expect(isAsExpected(there, worstOf(forth.changes)), `there: ${told(forth)}`).toBe(true);
    expect(isAsExpected(back, worstOf(undone.changes)), `back: ${told(undone)}`).toBe(true);
    for (const { proof } of [...forth.changes, ...undone.changes]) expect(proof.status).not.toBe("inconclusive");
    expect(compare(edited, edited).changes).toEqual([]);
  });
});

describe("a definition that says the same", () => {
  it("in any order of declarations, in any number of files with any names", () => {
    const order = fc.shuffledSubarray(TYPES, { minLength: TYPES.length });
    fc.assert(
      fc.property(order, fc.nat(TYPES.length), fc.constantFrom("a", "z"), (types, cut, name) => {
        const files = {
          "main.avdl": `namespace demo;\nschema union { Order, Paint };\n${types.slice(0, cut).join("\n")}`,
          [`${name}.avdl`]: `namespace demo;\n${types.slice(cut).join("\n\n")}`,
        };
        expect(compare(SCHEMA, files).changes).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("as JSON", () => {
    const json = JSON.stringify({
      protocol: "Shop",
      namespace: "demo",
      types: [
        { type: "record", name: "Ask", fields: [{ name: "amount", type: "int" }] },
        { type: "record", name: "Receipt", fields: [{ name: "number", type: "int" }] },
        { type: "error", name: "Trouble", fields: [{ name: "why", type: "string" }] },
      ],
      messages: {
        buy: {
          request: [
            { name: "ask", type: "Ask" },
            { name: "times", type: "int", default: 1 },
          ],
          response: "Receipt",
          errors: ["Trouble"],
        },
      },
    });
    expect(compare(PROTOCOL, { "shop.avpr": json }).changes).toEqual([]);
  });

  it("of ten thousand types is compared in a moment", () => {
    const text = (end: string): string =>
      `namespace demo;\nschema R0;\n${Array.from({ length: 10_000 }, (_, index) => `record R${index} { R${(index + 1) % 10_000}? next = null; ${index === 7 ? end : ""} }`).join("\n")}`;
    const started = processorMs();
    const { changes } = compare(text(""), text("int more;"));
    expect(changes.map(({ id, proof }) => [id, proof.status])).toEqual([["avro-required-field-added", "proved"]]);
    expect(processorMs() - started).toBeLessThan(15_000);
  });
});
