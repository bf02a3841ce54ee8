import { processorMs } from "@/lib/core/testing/processor-ms";
import { describe, expect, it } from "vitest";
import { AVRO_RULES } from "@/lib/specs/avro/avro-rules";
import type { JsonValue } from "@/lib/specs/model";
import { nativeContract } from "@/lib/specs/native-contract";
import { parseSpec } from "@/lib/specs/parse-spec";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { SpecError } from "@/lib/specs/spec-error";
import { textSource } from "@/lib/specs/text-source";

const read = (files: Readonly<Record<string, string | JsonValue>>): ParsedSource => parseSpec(textSource(files));
const record = (fields: JsonValue, more: Record<string, JsonValue> = {}): JsonValue => ({
  type: "record",
  name: "A",
  fields,
  ...more,
});

const IDL = `/** Mail between people.
 * Second line. */
@namespace("org.example")
protocol Mail {
  import schema "more.avsc";
  /** A message. */
  @aliases(["Note"]) record Message {
    string to = "nobody";
    union { null, Kind } kind = null;
    array<Message> replies = [];
    @order("ignore") long @aliases(["n"]) count, total = 3;
    decimal(9, 2) price;
    timestamp_ms at;
    date? day = null;
    Extra extra;
    @logicalType("duration-text") string how;
    map<\`record\`> odd;
  }
  enum Kind { A, B } = A;
  fixed Hash(16);
  record \`record\` {}
  error Trouble { string why; }
  /** Sends it. */
  Hash send(Message message, int times = 1) throws Trouble;
  void ping() oneway;
}
`;
const MORE = {
  type: "record",
  name: "Extra",
  namespace: "org.example",
  fields: [{ name: "a", type: ["null", "int"], doc: "Its a." }],
};

describe("the IDL", () => {
  const parsed = read({ "mail.avdl": IDL, "more.avsc": MORE });
  const contract = nativeContract(parsed.native, "avro");

  it("gives a protocol with its messages, types and imports", () => {
    expect(parsed.findings).toEqual([]);
    expect(parsed.fileNames()).toEqual(["mail.avdl", "more.avsc"]);
    expect(parsed.model.info).toMatchObject({ title: "Mail", description: "Mail between people.\nSecond line." });
    expect([...parsed.model.operations.keys()]).toEqual(["org.example.Mail/send", "org.example.Mail/ping"]);
    const send = parsed.model.operations.get("org.example.Mail/send");
    expect([...(send?.responses.keys() ?? [])]).toEqual(["returns", "Trouble"]);
    expect(send?.description).toBe("Sends it.");
    expect(parsed.locate({ file: "mail.avdl", pointer: "/messages/send" })).toEqual({ line: 24, column: 8 });
    expect(contract?.protocol?.messages[1]?.oneWay).toBe(true);
    expect(contract?.types.get("org.example.Kind")).toMatchObject({ symbols: ["A", "B"], default: "A" });
    expect(contract?.types.get("org.example.Message")?.aliases).toEqual(["org.example.Note"]);
  });

  it("reads every form of a field", () => {
    const message = parsed.model.schemas.get("Message");
    const written = [...(message?.properties ?? [])].map(([name, { written: type, name: called }]) => [
      name,
      type ?? called,
    ]);
    expect(written).toEqual([
      ["to", "string"],
      ["kind", "union { null, Kind }"],
      ["replies", "array<Message>"],
      ["count", "long"],
      ["total", "long"],
      ["price", "bytes (decimal(9, 2))"],
      ["at", "long (timestamp-millis)"],
      ["day", "union { null, int (date) }"],
      ["extra", "Extra"],
      ["how", "string (duration-text)"],
      ["odd", "map<record>"],
    ]);
    expect(message?.required).toEqual(["count", "price", "at", "extra", "how", "odd"]);
    expect(message?.properties?.get("total")?.default).toBe(3);
  });

  it("reads a schema of Avro 1.12", () => {
    const schema = read({ "a.avdl": "namespace a.b;\nschema array<Thing>;\nrecord Thing { int x; }\n" });
    expect(schema.model.info.title).toBe("array<Thing>");
    expect([...schema.model.schemas.keys()]).toEqual(["Thing"]);
  });
});

describe("JSON", () => {
  it("is told from JSON Schema and other JSON by what it declares", () => {
    expect(read({ a: record([]) }).model).toMatchObject({ format: "avro", dialect: "schema" });
    expect(read({ a: { protocol: "P", messages: {} } }).model).toMatchObject({ format: "avro", dialect: "protocol" });
    expect(read({ a: [record([]), "A"] }).model.format).toBe("avro");
    const others: JsonValue[] = [{ type: "object" }, { type: "record" }, { protocol: "https" }];
    for (const other of others) {
      expect(() => parseSpec(textSource({ a: other }), { format: "avro" })).toThrow(SpecError);
    }
  });

  it("finds types of other files, whatever they are called", () => {
    const parsed = read({
      "a.avsc": record([{ name: "e", type: "org.example.Extra" }]),
      "z.avsc": MORE,
      "readme.json": {},
    });
    expect([parsed.findings, parsed.fileNames()]).toEqual([[], ["a.avsc", "z.avsc"]]);
    expect(parsed.model.schemas.get("A")?.properties?.get("e")).toBe(parsed.model.schemas.get("Extra"));
  });

  it("is harmless with names that objects have, and circular types", () => {
    const text =
      '{"type":"record","name":"__proto__","fields":[{"name":"__proto__","type":["null","__proto__"],"default":null},{"name":"constructor","type":"toString"}]}';
    const parsed = read({ a: text });
    expect([...(parsed.model.schemas.get("__proto__")?.properties?.keys() ?? [])]).toEqual([
      "__proto__",
      "constructor",
    ]);
    expect(parsed.findings.map(({ rule }) => rule)).toEqual(["valid-ref-dangling"]);
  });
});

/** A rule, a definition of it, and where it fires: `line:column`. */
const CASES: [string, string | Record<string, string>, string[]][] = [
  ["valid-schema-form", '{"type": "record", "name": "A", "fields": {}}', ["1:1"]],
  [
    "valid-schema-form",
    '{"type": "record", "name": "A", "fields": [{"name": "a"},\n{"name": "b", "type": {"type": "array"}}]}',
    ["1:44", "2:15"],
  ],
  ["valid-schema-form", '{"type": "record", "name": "A", "fields": []}', []],
  [
    "valid-ref-dangling",
    '{"type": "record", "name": "A", "fields": [\n{"name": "a", "type": ["null", "B"]}]}',
    ["2:32"],
  ],
  [
    "valid-ref-dangling",
    '{"type": "record", "name": "A", "namespace": "x", "fields": [{"name": "a", "type": ["null", "A"]}]}',
    [],
  ],
  ["valid-import-missing", 'protocol P {\n  import idl "x.avdl";\n}', ["2:3"]],
  [
    "valid-import-missing",
    { "a/p.avdl": 'protocol P { import idl "../x.avdl"; X y(); }', "x.avdl": "protocol X { record X {} }" },
    [],
  ],
  ["valid-file-readable", { "a.avdl": "protocol P {}", "b.avdl": "protocol Q {" }, ["1:13"]],
  ["valid-file-readable", { "a.avdl": "protocol P {}", "b.avdl": "protocol Q {}" }, []],
  ["valid-name-redefined", "protocol P { record A {}\nrecord A {} }", ["2:8"]],
  ["valid-name-redefined", 'protocol P { record A {}\n@namespace("x") record A {} }', []],
  ["valid-name", '{"type": "record", "name": "A-B", "fields": [\n{"name": "a b", "type": "int"}]}', ["1:1", "2:1"]],
  ["valid-name", '{"type": "enum", "name": "x.A", "symbols": ["_a1"]}', []],
  ["valid-duplicate-name", '{"type": "enum", "name": "A", "symbols": ["a", "a"]}', ["1:1"]],
  ["valid-duplicate-name", "protocol P { record A { int a; int b; } }", []],
  [
    "valid-union",
    "protocol P {\n record A { union { int, int } a;\n union { null, union { int } } b; union { A, string, array<int>, map<int> } c; } }",
    ["2:32", "3:32"],
  ],
  ["valid-union", "protocol P { record A { union { int (1), long } a; } }".replace(" (1)", ""), []],
  [
    "valid-default",
    'protocol P { record A {\n int a = 1.5;\n union { null, int } b = "x"; Kind k = "C"; }\n enum Kind { A, B } = C; }',
    ["2:6", "3:22", "3:36", "4:7"],
  ],
  [
    "valid-default",
    'protocol P { record A { int a = 1; union { null, int } b = 2; float f = "NaN"; A? c = null; array<A> l = []; } }',
    [],
  ],
  ["valid-fixed-size", '{"type": "fixed", "name": "A", "size": -2}', ["1:1"]],
  ["valid-fixed-size", '{"type": "fixed", "name": "A", "size": 0}', []],
  [
    "valid-logical-type",
    '{"type": "record", "name": "A", "fields": [{"name": "a", "type": {"type": "int", "logicalType": "decimal", "precision": 2}}]}',
    ["1:58"],
  ],
  [
    "valid-logical-type",
    '{"type": "record", "name": "A", "fields": [{"name": "a", "type": {"type": "int", "logicalType": "own"}}]}',
    [],
  ],
  ["valid-recursion", "protocol P {\n record A { B b; }\n record B { A a; } }", ["2:9", "3:9"]],
  ["valid-recursion", "protocol P { record A { union { null, A } a; array<A> l; B b; } record B { int x; } }", []],
  ["valid-one-way", "protocol P {\n int a() oneway; }", ["2:6"]],
  ["valid-one-way", "protocol P { void a() oneway; }", []],
  ["parse-duplicate-key", '{"type": "fixed", "name": "A",\n"size": 1, "size": 2}', ["2:12"]],
];

describe("validation", () => {
  it.each(CASES)("%s: %j", (rule, text, expected) => {
    const parsed = read(typeof text === "string" ? { definition: text } : text);
    const found = parsed.findings.filter((finding) => finding.rule === rule);
    expect(found.map(({ line, column }) => `${line}:${column}`).toSorted()).toEqual(expected.toSorted());
  });

  it("has a case for every rule of its own", () => {
    for (const { id } of Object.values(AVRO_RULES).filter((one) => one.id.startsWith("valid-"))) {
      expect(
        CASES.some(([rule, , expected]) => rule === id && expected.length > 0),
        id,
      ).toBe(true);
      expect(
        CASES.some(([rule, , expected]) => rule === id && expected.length === 0),
        id,
      ).toBe(true);
    }
  });
});

describe("a text that is not valid", () => {
  it.each([
    ["protocol P {\n  record A { int }\n}", "Expected the name of a field, but found `}`", 2, 18],
    ["protocol P {\n  record A { int a = ; }\n}", "Expected a value, but found `;`", 2, 22],
    ["protocol P {", "Expected a type, but found the end of the file", 1, 13],
    ['protocol P { record A { string a = "x; } }', "A string begins here that does not end", 1, 36],
    [`protocol P { record A { ${"array<".repeat(10_000)}`, "Types nest too deeply", 1, 3025],
    [`protocol P { record A { int a = ${"[".repeat(100_000)}`, "Values nest too deeply", 1, 533],
  ])("%.60s", (text, message, line, column) => {
    try {
      read({ "a.avdl": text });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      expect(error.message).toContain(message);
      expect([error.code, error.line, error.column]).toEqual(["malformed_document", line, column]);
    }
  });

  it("is read in a moment where it is large", () => {
    const records = Array.from(
      { length: 20_000 },
      (_, index) => `record R${index} { R${(index + 1) % 20_000}? next = null; }`,
    );
    const started = processorMs();
    const parsed = read({ "a.avdl": `protocol P { /* ${"x".repeat(1_000_000)} */ ${records.join("\n")} }` });
    expect([parsed.model.schemas.size, parsed.findings]).toEqual([20_000, []]);
    expect(processorMs() - started).toBeLessThan(12_000);
  });
});
