import { processorMs } from "@/lib/core/testing/processor-ms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceGrammar } from "@/lib/reader/model/languages/idiom";
import { codeStretches } from "./code-stretches";
import { jsonMarks, yamlMarks } from "./data-marks";
import { type LineMarks, lineMarks, MARK_KINDS, type Stretch } from "./marks";
import { xmlStretches } from "./xml-stretches";

const GRAMMAR: SourceGrammar = {
  keywords: ["message", "type"],
  types: ["string"],
  constants: ["true"],
  lineComments: ["//"],
  blockComment: ["/*", "*/"],
  nests: true,
  strings: [
    { open: '"""', close: '"""', isBlock: true },
    { open: '"', close: '"', escape: "\\" },
  ],
  annotation: "@",
  wordMarks: "-",
};

/** `keyword:message` for each stretch that is not plain. */
function shown(line: string, marks: LineMarks): string[] {
  const out: string[] = [];
  let at = 0;
  for (let index = 0; index < marks.length; index += 2) {
    const length = marks[index + 1] ?? 0;
    const kind = MARK_KINDS[marks[index] ?? 0] ?? "plain";
    if (kind !== "plain") out.push(`${kind}:${line.slice(at, at + length)}`);
    at += length;
  }
  return out;
}

function all(text: string, stretches: Iterable<Stretch>): string[][] {
  const lines = text.split("\n");
  return lineMarks(text, stretches, 0, lines.length - 1).map((marks, index) => shown(lines[index] ?? "", marks));
}

describe("colours of code", () => {
  it.each<[string, string[][]]>([
    ["message A-b { string x = 12; }", [["keyword:message", "type:string", "number:12"]]],
    ["// a message\ntrue", [["comment:// a message"], ["constant:true"]]],
    ["/* a /* b */\n c */ type", [["comment:/* a /* b */"], ["comment: c */", "keyword:type"]]],
    ['"a \\" b" @since(x) message-y', [['string:"a \\" b"', "annotation:@since"]]],
    ['"""\ntype\n""" type', [['string:"""'], ["string:type"], ['string:"""', "keyword:type"]]],
    ['"open\ntype', [['string:"open'], ["keyword:type"]]],
  ])("%j", (text, expected) => expect(all(text, codeStretches(text, GRAMMAR))).toEqual(expected));
});

describe("colours of data", () => {
  it.each<[string, string[]]>([
    [
      '  "a": "b", "c": -1.5e3, "d": null',
      ['key:"a"', 'string:"b"', 'key:"c"', "number:-1.5e3", 'key:"d"', "constant:null"],
    ],
    ['"open', ['string:"open']],
  ])("JSON %j", (line, expected) => expect(shown(line, jsonMarks(line))).toEqual(expected));

  it("YAML, with a block of text", () => {
    const lines = ["# c", "a: &x 12 # n", "- 'b c': true", "d: |", "  e: 1", "", "f: https://x.example/#y", "g: *x"];
    expect(yamlMarks(lines).map((marks, index) => shown(lines[index] ?? "", marks))).toEqual([
      ["comment:# c"],
      ["key:a", "annotation:&x", "number:12", "comment:# n"],
      ["key:'b c'", "constant:true"],
      ["key:d"],
      ["string:e: 1"],
      [],
      ["key:f"],
      ["key:g", "annotation:*x"],
    ]);
  });

  it("XML, over lines", () => {
    const text = '<?xml version="1.0"?>\n<a:b c=\'d\'\n  e="f">x</a:b><!-- g\nh -->';
    expect(all(text, xmlStretches(text))).toEqual([
      ["keyword:xml", "key:version", 'string:"1.0"'],
      ["keyword:a:b", "key:c", "string:'d'"],
      ["key:e", 'string:"f"', "keyword:a:b", "comment:<!-- g"],
      ["comment:h -->"],
    ]);
  });
});

describe("any text", () => {
  const arbitrary = fc
    .array(fc.constantFrom('"', '"""', "/*", "*/", "//", "\n", "a", " ", "\\", "@", "<", ">", "1", ":", "-", "|", "é"))
    .map((parts) => parts.join(""));

  it("is coloured within its lines", () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const lines = text.split("\n");
        const ways = [
          lineMarks(text, codeStretches(text, GRAMMAR), 0, lines.length - 1),
          lineMarks(text, xmlStretches(text), 0, lines.length - 1),
          yamlMarks(lines),
          lines.map(jsonMarks),
        ];
        for (const marks of ways) {
          marks.forEach((line, index) => {
            const length = line.reduce((sum, value, at) => sum + (at % 2 === 1 ? value : 0), 0);
            expect(length).toBeLessThanOrEqual(lines[index]?.length ?? 0);
          });
        }
      }),
    );
  });

  it("of some lines only is coloured as in the whole", () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(5), fc.nat(5), (text, first, more) => {
        const whole = lineMarks(text, codeStretches(text, GRAMMAR), 0, first + more);
        expect(lineMarks(text, codeStretches(text, GRAMMAR), first, first + more)).toEqual(whole.slice(first));
      }),
    );
  });

  it.each([
    ["comments that nest", "/*".repeat(200_000)],
    ["marks", '"'.repeat(400_000)],
    ["tags", "<".repeat(400_000)],
    ["one word", "a".repeat(400_000)],
  ])("is read in linear time: %s", (_name, text) => {
    const begun = processorMs();
    lineMarks(text, codeStretches(text, GRAMMAR), 0, 10);
    lineMarks(text, xmlStretches(text), 0, 10);
    expect(processorMs() - begun).toBeLessThan(3_000);
  });

  it("lines of any kind take no time", () => {
    const begun = processorMs();
    for (const line of [
      " ".repeat(2_000),
      "a ".repeat(1_000),
      "- ".repeat(1_000),
      "'".repeat(2_000),
      "\\".repeat(2_000),
    ]) {
      yamlMarks(Array.from({ length: 200 }, () => line));
      jsonMarks(line);
    }
    expect(processorMs() - begun).toBeLessThan(3_000);
  });
});
